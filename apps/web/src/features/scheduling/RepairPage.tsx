import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent } from '../../app/index.ts';
import { RepairDocument, RepairNeedDocument } from './repair-documents.ts';
import { RepairNeedPanel } from './RepairNeedPanel.tsx';
import { RepairOffers } from './RepairOffers.tsx';
import { RepairProgress } from './RepairProgress.tsx';
import classes from './repair.module.css';

const EVERY_MS = 1_000;

/** Mends the published schedule after absences, cancellations, new agreements and closed tables: two or three ways to choose from. */
export function RepairPage() {
  const { slug } = useEvent();
  const need = useQuery(RepairNeedDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' });
  const repairs = useQuery(RepairDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' });
  const repair = repairs.data?.scheduleRepair ?? null;
  const isUnderWay = repair?.status === 'queued' || repair?.status === 'running';
  const { startPolling, stopPolling } = repairs;
  useEffect(() => {
    if (isUnderWay) startPolling(EVERY_MS);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);
  const reload = () => {
    void repairs.refetch().catch(() => undefined);
    void need.refetch().catch(() => undefined);
  };
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.repair.title" />} meta={<FormattedMessage id="scheduling.repair.lead" />} actions={<Link href={`/e/${slug}/organise/disruption`}><FormattedMessage id="scheduling.disruption.title" /></Link>} />
      <SheetBody>
        <QueryState query={need}>
          {({ repairNeed }) =>
            !repairNeed ? (
              <EmptyState title={<FormattedMessage id="scheduling.disruption.empty" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
                <FormattedMessage id="scheduling.repair.emptyLead" />
              </EmptyState>
            ) : (
              <div className={classes.page}>
                <RepairNeedPanel need={repairNeed} isUnderWay={isUnderWay} hasOffers={repair?.status === 'done'} onStarted={reload} />
                <QueryState query={repairs}>
                  {({ scheduleRepair }) => (
                    <>
                      {scheduleRepair && isUnderWay && <RepairProgress repair={scheduleRepair} onDiscarded={reload} />}
                      {scheduleRepair && !isUnderWay && <RepairOffers repair={scheduleRepair} draftNumber={repairNeed.draftNumber} onChanged={reload} />}
                    </>
                  )}
                </QueryState>
              </div>
            )
          }
        </QueryState>
      </SheetBody>
    </>
  );
}
