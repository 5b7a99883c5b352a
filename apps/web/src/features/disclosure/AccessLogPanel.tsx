import { useQuery } from '@apollo/client/react';
import { DisclosureLevel, EmptyState, Panel } from '@spilno/ui';
import { IconEye } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { DroppedNote, QueryState, useEvent, useTime } from '../../app/index.ts';
import { type DisclosureLogQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AccessLogDocument, DisclosureFirmParts } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { LogFilters } from './LogFilters.tsx';
import { MoreLines } from './MoreLines.tsx';
import { LOG_RULES, useLogFilter } from './use-log-filter.ts';
import { FirmName } from './FirmName.tsx';
import { useLevelWords } from './use-level-words.ts';

type Entry = DisclosureLogQuery['accessLog']['nodes'][number];

const VIEWED_IDS: Readonly<Record<string, string>> = { teaser: 'disclosure.log.teaser', match: 'disclosure.log.match', thread: 'disclosure.log.thread', registration: 'disclosure.log.registration' };
const STAFF_IDS: Readonly<Record<string, string>> = { organiser: 'disclosure.log.organiser', vettingOfficer: 'disclosure.log.vettingOfficer', administrator: 'disclosure.log.administrator' };

/** Who looked at what of the own firm, newest first. */
export function AccessLogPanel() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const { words, filter, isFiltered, set } = useLogFilter();
  const query = useQuery(AccessLogDocument, { variables: { eventSlug: slug, filter }, fetchPolicy: 'cache-and-network' });
  const first = query.data?.accessLog.nodes[0];
  return (
    <Panel title={<FormattedMessage id="disclosure.log.title" />} aside={first && zone(first.viewedAt)} footer={<FormattedMessage id="disclosure.log.rule" />} flush>
      <DroppedNote rules={LOG_RULES} />
      <LogFilters words={words} onChange={set} />
      <QueryState query={query} count={4}>
        {({ accessLog: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState icon={IconEye} level={3} title={<FormattedMessage id={isFiltered ? 'disclosure.log.noLines' : 'disclosure.log.empty'} />}>
              <FormattedMessage id={isFiltered ? 'disclosure.log.noLinesNext' : 'disclosure.log.emptyNext'} />
            </EmptyState>
          ) : (
            <>
              <Days entries={nodes} />
              {pageInfo.hasNextPage && <MoreLines label={<FormattedMessage id="disclosure.log.more" />} onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: joined })} />}
            </>
          )
        }
      </QueryState>
    </Panel>
  );
}

/** The page after the lines that are there. */
function joined(before: DisclosureLogQuery, { fetchMoreResult }: { readonly fetchMoreResult: DisclosureLogQuery }): DisclosureLogQuery {
  return { ...fetchMoreResult, accessLog: { ...fetchMoreResult.accessLog, nodes: [...before.accessLog.nodes, ...fetchMoreResult.accessLog.nodes] } };
}

function Days({ entries }: { readonly entries: readonly Entry[] }) {
  const { dateKey, longDay } = useTime();
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = dateKey(entry.viewedAt);
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days].map(([key, ofDay]) => (
    <section key={key} className={classes.day}>
      <h3>{longDay(ofDay[0]!.viewedAt)}</h3>
      <ul className={classes.rows}>
        {ofDay.map((entry) => <Line key={entry.id} entry={entry} />)}
      </ul>
    </section>
  ));
}

function Line({ entry }: { readonly entry: Entry }) {
  const intl = useIntl();
  const { time } = useTime();
  const level = useLevelWords();
  const staffId = STAFF_IDS[entry.viewerRole];
  const what = (
    <p className={classes.facts}>
      <span>{VIEWED_IDS[entry.viewed] ? intl.formatMessage({ id: VIEWED_IDS[entry.viewed] }) : entry.viewed}</span>
      {staffId === undefined && <DisclosureLevel {...level(entry.level)} />}
    </p>
  );
  return (
    <li className={classes.line}>
      <time dateTime={entry.viewedAt}>{time(entry.viewedAt)}</time>
      {staffId === undefined ? (
        <FirmName firm={entry.viewer ? readFragment(DisclosureFirmParts, entry.viewer) : null}>{what}</FirmName>
      ) : (
        <div>
          <p><b>{intl.formatMessage({ id: staffId })}</b></p>
          {what}
        </div>
      )}
    </li>
  );
}
