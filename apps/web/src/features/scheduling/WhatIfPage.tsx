import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { QueryState, useEvent, useSpelled } from '../../app/index.ts';
import classes from './what-if.module.css';
import { WhatIfFactsDocument, WhatIfsDocument } from './what-if-documents.ts';
import { WhatIfForm } from './WhatIfForm.tsx';
import { WhatIfRun } from './WhatIfRun.tsx';

const EVERY_MS = 1_000;

/** What one change of the event would do to the schedule: planned beside the draft, which stays as it is. */
export function WhatIfPage() {
  const { slug } = useEvent();
  const facts = useSpelled(useQuery(WhatIfFactsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' }));
  const runs = useSpelled(useQuery(WhatIfsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' }));
  const isWaiting = runs.data?.whatIfs.some(({ status }) => status === 'queued' || status === 'running') ?? false;
  const { startPolling, stopPolling } = runs;
  useEffect(() => {
    if (isWaiting) startPolling(EVERY_MS);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  const reload = () => void runs.refetch().catch(() => undefined);
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.whatIf.title" />} meta={<FormattedMessage id="scheduling.whatIf.lead" />} />
      <SheetBody>
        <QueryState query={facts}>
          {({ scheduleBoard, eventSetup }) =>
            !scheduleBoard?.version ? (
              <EmptyState title={<FormattedMessage id="scheduling.versions.empty" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
                <FormattedMessage id="scheduling.versions.emptyLead" />
              </EmptyState>
            ) : (
              <div className={classes.page}>
                <WhatIfForm board={scheduleBoard} pools={eventSetup.resourcePools} isWaiting={isWaiting} onStarted={reload} />
                <QueryState query={runs}>
                  {({ whatIfs }) => (
                    <ul className={classes.runs}>
                      {whatIfs.map((run) => (
                        <li key={run.id}>
                          <WhatIfRun run={run} days={scheduleBoard.slots} onDiscarded={reload} />
                        </li>
                      ))}
                    </ul>
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
