import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { EmptyState, Link, Note, Panel, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, knownParams, NotFound, oneOf, QueryState, useEvent, useSpelled, useTime } from '../../app/index.ts';
import { type SchedulingCompareQuery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { versionId } from './BoardVersionBar.tsx';
import { ChangesList } from './ChangesList.tsx';
import classes from './compare.module.css';
import { ScoreTable } from './ScoreTable.tsx';

const CompareVersionsDocument = graphql(`
  query SchedulingCompareVersions($eventSlug: String!) {
    scheduleVersions(eventSlug: $eventSlug) {
      id
      number
      status
    }
  }
`);

const ComparedVersionParts = graphql(`
  fragment ComparedVersionParts on ScheduleVersionSummary {
    id
    number
    status
    meetings
    score {
      unserved
      placed
      agreed
      gaps
      gapSpread
      unmetTimeWishes
      tableChanges
      dayImbalance
    }
  }
`);

const CompareDocument = graphql(`
  query SchedulingCompare($eventSlug: String!, $fromId: ID!, $toId: ID!, $registrationId: ID) {
    compareVersions(eventSlug: $eventSlug, fromId: $fromId, toId: $toId, registrationId: $registrationId) {
      from {
        ...ComparedVersionParts
      }
      to {
        ...ComparedVersionParts
      }
      counts {
        added
        moved
        cancelled
        unchanged
      }
      meetings {
        ...PublishChangeParts
      }
      organisations {
        registrationId
        name
        changes
      }
    }
  }
`);

type Comparison = NonNullable<SchedulingCompareQuery['compareVersions']>;

/** Any two versions side by side: how good each is, which meetings differ and for whom. All of it stands in the address. */
export function ComparePage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useQuery(CompareVersionsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.compare.title" />} meta={<FormattedMessage id="scheduling.versions.zone" values={{ zone: zone(new Date().toISOString()) }} />} actions={<Link href={`/e/${slug}/organise/versions`}><FormattedMessage id="scheduling.versions.link" /></Link>} />
      <SheetBody>
        <QueryState query={query}>
          {({ scheduleVersions }) =>
            scheduleVersions.length < 2 ? (
              <EmptyState title={<FormattedMessage id="scheduling.compare.empty" />}>
                <FormattedMessage id="scheduling.compare.emptyLead" />
              </EmptyState>
            ) : (
              <Chosen versions={scheduleVersions} />
            )
          }
        </QueryState>
      </SheetBody>
    </>
  );
}

const isUuid = (text: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

function Chosen({ versions }: { readonly versions: readonly { readonly id: string; readonly number: number; readonly status: string }[] }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [search, setAddress] = useSearchParams();
  const ids = versions.map(({ id }) => id);
  const rules = { from: oneOf('scheduling.compare.from', ids), to: oneOf('scheduling.compare.to', ids), firm: { labelId: 'scheduling.whatIf.firm', isKnown: isUuid } };
  const address = knownParams(search, rules);
  const to = address.get('to') ?? versions[0]!.id;
  const from = address.get('from') ?? (versions.find(({ status, id }) => status === 'published' && id !== to) ?? versions.find(({ id }) => id !== to)!).id;
  const firm = address.get('firm');
  const set = (key: string, value: string | null) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return next;
    }, { replace: true });
  const choices = versions.map(({ id, number, status }) => ({ value: id, label: intl.formatMessage({ id: versionId(status) }, { number }) }));
  const query = useSpelled(useQuery(CompareDocument, { variables: { eventSlug: slug, fromId: from, toId: to, registrationId: firm }, fetchPolicy: 'cache-and-network' }));
  return (
    <div className={classes.page}>
      <DroppedNote rules={rules}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
      <div className={classes.choice}>
        <Select allowDeselect={false} label={intl.formatMessage({ id: 'scheduling.compare.from' })} data={choices} value={from} onChange={(value) => set('from', value)} />
        <Select allowDeselect={false} label={intl.formatMessage({ id: 'scheduling.compare.to' })} data={choices} value={to} onChange={(value) => set('to', value)} />
      </div>
      <QueryState query={query}>{({ compareVersions }) => (compareVersions ? <Side comparison={compareVersions} firm={firm} onFirm={(id) => set('firm', id)} /> : <NotFound />)}</QueryState>
    </div>
  );
}

function Side({ comparison, firm, onFirm }: { readonly comparison: Comparison; readonly firm: string | null; readonly onFirm: (id: string | null) => void }) {
  const intl = useIntl();
  const { counts, organisations, meetings, from, to } = comparison;
  return (
    <>
      <Panel title={<FormattedMessage id="scheduling.compare.scores" />} flush>
        <Scores from={from} to={to} />
      </Panel>
      <Panel title={<FormattedMessage id="scheduling.compare.meetings" values={{ added: counts.added, moved: counts.moved, cancelled: counts.cancelled, unchanged: counts.unchanged }} />}>
        <div className={classes.page}>
          {organisations.length > 0 && (
            <Select
              searchable
              clearable
              className={classes.firm}
              label={intl.formatMessage({ id: 'scheduling.compare.firm' }, { count: organisations.length })}
              placeholder={intl.formatMessage({ id: 'scheduling.compare.allFirms' })}
              value={firm}
              onChange={onFirm}
              data={organisations.map(({ registrationId, name, changes }) => ({ value: registrationId, label: intl.formatMessage({ id: 'scheduling.compare.firmChanges' }, { name, count: changes }) }))}
            />
          )}
          {meetings.length > 0 ? (
            <ChangesList meetings={meetings} />
          ) : (
            <Note>
              <FormattedMessage id={organisations.length === 0 ? 'scheduling.compare.same' : 'scheduling.compare.noneOfFirm'} />
            </Note>
          )}
        </div>
      </Panel>
    </>
  );
}

function Scores({ from, to }: Pick<Comparison, 'from' | 'to'>) {
  const intl = useIntl();
  const [before, after] = [readFragment(ComparedVersionParts, from), readFragment(ComparedVersionParts, to)];
  const name = ({ status, number }: typeof before) => intl.formatMessage({ id: versionId(status) }, { number });
  return <ScoreTable label={intl.formatMessage({ id: 'scheduling.compare.scores' })} beforeName={name(before)} afterName={name(after)} before={before.score} after={after.score} />;
}
