import { useQuery } from '@apollo/client/react';
import { EmptyState, FilterPills, Link, SheetHead, SplitPanes, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, oneOf, QueryState, useEvent, useTime } from '../../app/index.ts';
import { VettingCasePane } from './VettingCasePane.tsx';
import { VettingQueueList } from './VettingQueueList.tsx';
import classes from './vetting.module.css';
import { VettingQueueDocument } from './vetting-documents.ts';

const STAGES = ['decide', 'confirm', 'all', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_IDS = { decide: 'vetting.stage.decide', confirm: 'vetting.stage.confirm', all: 'vetting.stage.all', closed: 'vetting.stage.closed' } as const;

const STAGE_RULES = { stage: oneOf('vetting.page.stages', STAGES) };

/** The officers' queue, longest wait first: stage and open case stand in the address. */
export function VettingPage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const { zone } = useTime();
  const isPhone = useNarrow('phone');
  const [params, setParams] = useSearchParams();
  const stage = STAGES.find((one) => one === params.get('stage')) ?? 'all';
  const query = useQuery(VettingQueueDocument, { variables: { eventSlug: slug, stage }, fetchPolicy: 'cache-and-network' });
  const counts = (query.data ?? query.previousData)?.vettingCounts;
  const countOf = { decide: counts?.first, confirm: counts && counts.second + counts.third, all: counts && counts.first + counts.second + counts.third, closed: undefined };
  const open = (caseId: string) => setParams({ stage, case: caseId });
  return (
    <>
      <SheetHead title={<FormattedMessage id="vetting.page.title" />} meta={counts && <FormattedMessage id="vetting.page.lead" values={{ count: counts.mine, zone: zone(new Date().toISOString()) }} />} />
      <DroppedNote rules={STAGE_RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <QueryState query={query} label={<FormattedMessage id="vetting.page.loading" />}>
        {({ vettingQueue }) => {
          const openId = params.get('case') ?? vettingQueue.cases[0]?.id ?? null;
          return (
            <SplitPanes
              phonePane={params.has('case') ? 'main' : 'start'}
              mainLabel={intl.formatMessage({ id: 'vetting.page.case' })}
              start={{
                label: intl.formatMessage({ id: 'vetting.page.queue' }),
                width: '300px',
                content: (
                  <>
                    <div className={classes.stages}>
                      <FilterPills
                        dense
                        label={intl.formatMessage({ id: 'vetting.page.stages' })}
                        pills={STAGES.map((id) => ({ id, label: intl.formatMessage({ id: STAGE_IDS[id] }), count: countOf[id], active: id === stage, href: `/e/${slug}/organise/vetting?stage=${id}` }))}
                      />
                    </div>
                    <VettingQueueList cases={vettingQueue.cases} openId={openId} onOpen={open} />
                  </>
                ),
              }}
            >
              {isPhone && (
                <p>
                  <Link href={`/e/${slug}/organise/vetting?stage=${stage}`}><FormattedMessage id="vetting.page.back" /></Link>
                </p>
              )}
              {openId === null ? (
                <EmptyState title={<FormattedMessage id="vetting.empty.title" />}>
                  <FormattedMessage id="vetting.empty.next" />
                </EmptyState>
              ) : (
                <VettingCasePane key={openId} caseId={openId} onDecided={() => open(nextAfter(vettingQueue.cases, openId))} />
              )}
            </SplitPanes>
          );
        }}
      </QueryState>
    </>
  );
}

function nextAfter(cases: readonly { id: string }[], id: string): string {
  const index = cases.findIndex((one) => one.id === id);
  return cases[index + 1]?.id ?? cases[0]?.id ?? id;
}
