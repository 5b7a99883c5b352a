import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { DataTable, EmptyState, FilterPills, Link, SheetBody, SheetHead, StateBadge } from '@spilno/ui';
import { useDeferredValue } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { type AddressRules, DroppedNote, knownParams, oneOf, QueryState, useEvent, useHall, useSpelled, useTime } from '../../app/index.ts';
import { BoardDocument, type Board } from './board-documents.ts';
import { holds } from './board-rows.ts';
import classes from './board.module.css';
import { versionId } from './BoardVersionBar.tsx';
import { LEFTOVER_TITLE_IDS, LeftoverReasonWords } from './leftover-words.tsx';
import { listMeetings, PAGE_SIZE, type ListedMeeting } from './meeting-list.ts';

type Parts = Partial<Record<'list' | 'day' | 'reason' | 'find' | 'from', string | null>>;

/** The lists behind the figures of a schedule: what is placed, by day, and what is left over; all of it in the address. */
export function MeetingsPage() {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const query = useListedBoard(search.get('of') === 'published');
  const board = query.data?.scheduleBoard;
  const rules = listRules(board);
  const known = knownParams(search, rules);
  const isLeftovers = search.get('list') === 'leftovers';
  const set = (parts: Parts) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(parts)) {
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  return (
    <>
      <SheetHead
        title={<FormattedMessage id="scheduling.list.title" />}
        meta={board?.version && <FormattedMessage id={versionId(board.version.status)} values={{ number: board.version.number }} />}
        views={
          <SegmentedControl
            aria-label={intl.formatMessage({ id: 'scheduling.list.views' })}
            value={isLeftovers ? 'leftovers' : 'placed'}
            onChange={(list) => set({ list: list === 'placed' ? null : list, from: null })}
            data={[
              { value: 'placed', label: intl.formatMessage({ id: 'scheduling.list.placed' }) },
              { value: 'leftovers', label: intl.formatMessage({ id: 'scheduling.leftovers.title' }) },
            ]}
          />
        }
      />
      <SheetBody>
        <div className={classes.meetings}>
          {board && <DroppedNote rules={rules} />}
          <QueryState query={query}>
            {({ scheduleBoard }) =>
              !scheduleBoard?.version ? (
                <EmptyState title={<FormattedMessage id="scheduling.leftovers.noVersion" />}><FormattedMessage id="scheduling.list.noVersionLead" /></EmptyState>
              ) : isLeftovers ? (
                <LeftoverList board={scheduleBoard} find={search.get('find') ?? ''} reason={known.get('reason')} set={set} />
              ) : (
                <PlacedList board={scheduleBoard} day={known.get('day')} find={search.get('find') ?? ''} from={Number(search.get('from')) || 0} set={set} />
              )
            }
          </QueryState>
        </div>
      </SheetBody>
    </>
  );
}

/** What the filters of the address may hold: the days of the board, and the reasons that there are. */
const listRules = (board: Board | null | undefined): AddressRules => ({
  list: oneOf('scheduling.list.views', ['placed', 'leftovers']),
  reason: oneOf('scheduling.list.reason', Object.keys(LEFTOVER_TITLE_IDS)),
  ...(board && { day: oneOf('scheduling.list.days', board.slots.map(({ day }) => day)) }),
});

/** The draft or, where that is asked for or there is none, what is published. */
function useListedBoard(isPublished: boolean) {
  const { slug } = useEvent();
  const newest = useSpelled(useQuery(BoardDocument, { variables: { eventSlug: slug, versionId: null }, fetchPolicy: 'no-cache' }));
  const { version, published } = newest.data?.scheduleBoard ?? {};
  const wanted = isPublished && published && published.id !== version?.id ? published.id : null;
  const other = useSpelled(useQuery(BoardDocument, { variables: { eventSlug: slug, versionId: wanted }, fetchPolicy: 'no-cache', skip: wanted === null }));
  return wanted === null ? newest : other;
}

interface ListProps {
  readonly board: Board;
  readonly find: string;
  readonly set: (parts: Parts) => void;
}

function FindField({ find, set }: Pick<ListProps, 'find' | 'set'>) {
  const intl = useIntl();
  return <TextInput aria-label={intl.formatMessage({ id: 'scheduling.list.find' })} placeholder={intl.formatMessage({ id: 'scheduling.list.find' })} value={find} onChange={(event) => set({ find: event.currentTarget.value, from: null })} />;
}

function PlacedList({ board, day, find, from, set }: ListProps & { readonly day: string | null; readonly from: number }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { day: dayWords, range } = useTime();
  const hallOf = useHall();
  const sought = useDeferredValue(find);
  const all = listMeetings(board, null, sought);
  const rows = listMeetings(board, day, sought);
  const page = rows.slice(from, from + PAGE_SIZE);
  const firstOf = new Map(board.slots.toReversed().map((slot) => [slot.day, slot]));
  const days = [...firstOf].toReversed().map(([id, slot]) => ({ id, label: dayWords(slot.startsAt), count: all.filter((row) => row.slot.day === id).length, active: day === id }));
  const versionPart = board.version === null || board.version.status === 'draft' ? '' : `&version=${board.version.id}`;
  const names = ({ meeting, slot }: ListedMeeting) => (
    <Link href={`/e/${slug}/organise/board?day=${slot.day}&meeting=${meeting.id}${versionPart}`}>{`${meeting.firstName} · ${meeting.secondName}`}</Link>
  );
  const when = ({ slot }: ListedMeeting) => `${dayWords(slot.startsAt)}, ${range(slot.startsAt, slot.endsAt)}`;
  const where = ({ meeting, table }: ListedMeeting) => meeting.isByVideo ? intl.formatMessage({ id: 'scheduling.meeting.video' }) : [table?.label, table && hallOf(table)].filter(Boolean).join(', ');
  const state = ({ meeting }: ListedMeeting) => (
    <span className={classes.states}>
      {(meeting.change === 'new' || meeting.change === 'moved') && <StateBadge tone="draft"><FormattedMessage id={meeting.change === 'new' ? 'scheduling.grid.new' : 'scheduling.grid.moved'} /></StateBadge>}
      {meeting.isPinned && <StateBadge tone="neutral"><FormattedMessage id="scheduling.grid.pinned" /></StateBadge>}
    </span>
  );
  return (
    <>
      <div className={classes.listFilters}>
        <FilterPills dense label={intl.formatMessage({ id: 'scheduling.list.days' })} pills={[{ id: 'all', label: intl.formatMessage({ id: 'scheduling.list.everyDay' }), count: all.length, active: day === null }, ...days]} onSelect={(id) => set({ day: id === 'all' ? null : id, from: null })} />
        <FindField find={find} set={set} />
      </div>
      <DataTable
        caption={<FormattedMessage id="scheduling.list.placed" />}
        captionHidden
        position={rows.length > page.length ? <FormattedMessage id="scheduling.list.position" values={{ from: from + 1, to: from + page.length, total: rows.length }} /> : undefined}
        rows={page}
        rowKey={({ meeting }) => meeting.id}
        phoneRow={(row) => <div className={classes.listRow}><b>{names(row)}</b><span>{when(row)}</span><span>{where(row)}</span>{state(row)}</div>}
        empty={<EmptyState title={<FormattedMessage id="scheduling.list.none" />}><FormattedMessage id="scheduling.list.noneLead" /></EmptyState>}
        columns={[
          { id: 'when', header: <FormattedMessage id="scheduling.list.when" />, cell: when },
          { id: 'where', header: <FormattedMessage id="scheduling.grid.table" />, cell: where },
          { id: 'who', header: <FormattedMessage id="scheduling.list.who" />, cell: names, rowHeader: true },
          { id: 'state', header: <FormattedMessage id="scheduling.list.state" />, cell: state },
        ]}
      />
      <div className={classes.listPages}>
        {from > 0 && <Button onClick={() => set({ from: from > PAGE_SIZE ? String(from - PAGE_SIZE) : null })}><FormattedMessage id="scheduling.list.before" /></Button>}
        {from + PAGE_SIZE < rows.length && <Button onClick={() => set({ from: String(from + PAGE_SIZE) })}><FormattedMessage id="scheduling.list.next" /></Button>}
      </div>
    </>
  );
}

function LeftoverList({ board, find, reason, set }: ListProps & { readonly reason: string | null }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const sought = useDeferredValue(find);
  const all = board.leftovers.filter(({ firstName, secondName }) => sought === '' || holds(firstName, sought) || holds(secondName, sought));
  const reasons = [...Map.groupBy(all, (pair) => pair.reason)];
  const rows = all.filter((pair) => reason === null || pair.reason === reason);
  const title = (code: string) => intl.formatMessage({ id: LEFTOVER_TITLE_IDS[code] ?? 'scheduling.reason.notSchedulable' });
  return (
    <>
      <div className={classes.listFilters}>
        <FilterPills
          dense
          label={intl.formatMessage({ id: 'scheduling.list.reasons' })}
          pills={[{ id: 'all', label: intl.formatMessage({ id: 'scheduling.list.everyReason' }), count: all.length, active: reason === null }, ...reasons.map(([id, pairs]) => ({ id, label: title(id), count: pairs.length, active: reason === id }))]}
          onSelect={(id) => set({ reason: id === 'all' ? null : id })}
        />
        <FindField find={find} set={set} />
      </div>
      <DataTable
        caption={<FormattedMessage id="scheduling.leftovers.title" />}
        captionHidden
        rows={rows}
        rowKey={({ agreementId }) => agreementId}
        phoneRow={(pair) => <div className={classes.listRow}><b>{`${pair.firstName} · ${pair.secondName}`}</b><span>{title(pair.reason)}</span><span><LeftoverReasonWords pair={pair} /></span></div>}
        empty={<EmptyState title={<FormattedMessage id="scheduling.leftovers.none" />}><FormattedMessage id="scheduling.leftovers.noneLead" /></EmptyState>}
        columns={[
          { id: 'who', header: <FormattedMessage id="scheduling.list.who" />, cell: ({ firstName, secondName }) => `${firstName} · ${secondName}`, rowHeader: true },
          { id: 'reason', header: <FormattedMessage id="scheduling.list.reason" />, cell: (pair) => title(pair.reason) },
          { id: 'why', header: <FormattedMessage id="scheduling.list.why" />, cell: (pair) => <LeftoverReasonWords pair={pair} /> },
        ]}
      />
      {rows.length > 0 && <p className={classes.listPages}><Link href={`/e/${slug}/organise/board?pane=leftovers`}><FormattedMessage id="scheduling.list.toRemedies" /></Link></p>}
    </>
  );
}
