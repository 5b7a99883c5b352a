import { ScheduleGrid, type GridColumn, type GridPlace, type GridTarget, type ScheduleGridLabels } from '@spilno/ui';
import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useEventNow, useHall, useTime, type VenueClock } from '../../app/index.ts';
import { type Board, type BoardMeeting } from './board-documents.ts';
import { organisationRows, tableRows, withRuled, type BoardRows, type BoardView } from './board-rows.ts';
import { type BoardWords } from './board-words.ts';
import { CarryBar } from './CarryBar.tsx';
import { Refusal } from './Refusal.tsx';
import { closureRanges, lostPlaces } from './table-closures.ts';
import { type Carrying } from './use-carrying.ts';
import { type PresenceOf } from './use-present-firms.ts';

export interface BoardGridProps {
  readonly board: Board;
  readonly day: string | undefined;
  readonly view: BoardView;
  readonly find: string;
  /** The meeting to scroll to. */
  readonly goToId: { readonly id: string } | null;
  readonly carrying: Carrying;
  readonly words: BoardWords;
  readonly isDraft: boolean;
  readonly presenceOf: PresenceOf;
  readonly onOpen: (meetingId: string) => void;
  /** A place where nobody sits. */
  readonly onOpenEmpty: (place: GridPlace) => void;
}

/** One day of the board. What the grid is given stays the same object until it changes, so that of thousands of places only those are drawn again that differ. */
export function BoardGrid({ board, day, view, find, goToId, carrying, words, isDraft, presenceOf, onOpen, onOpenEmpty }: BoardGridProps) {
  const clock = useTime();
  const { pair, refused } = carrying;
  const slots = useMemo(() => board.slots.filter((slot) => slot.day === day), [board.slots, day]);
  const planned = useMemo(() => {
    const slotIds = new Set(slots.map(({ id }) => id));
    return board.meetings.filter(({ status, slotId }) => status === 'planned' && slotIds.has(slotId));
  }, [board.meetings, slots]);
  const shown = useRows({ board, planned, view, find, carrying, words, presenceOf });
  const lost = useLost(board);
  const meetings = useMarked(shown, refused, board, lost);
  const intl = useIntl();
  const columns = useMemo(() => toColumns(slots, planned, clock, (taken) => intl.formatMessage({ id: 'scheduling.grid.corner' }, { taken, places: board.tables.length })), [slots, planned, board.tables.length, clock, intl]);
  const labels = useGridLabels(slots[0]?.startsAt, planned.length, slots.length * board.tables.length, view);
  const closures = useMemo(() => (view === 'tables' ? closureRanges(slots, vacant(board.closures, planned), (reason) => intl.formatMessage({ id: reason === '' ? 'scheduling.table.closedHere' : 'scheduling.table.closedFor' }, { reason })) : []), [view, slots, board.closures, planned, intl]);
  const targetAt = useTargets(board, shown, carrying, words);
  const pickUp = (meetingId: string) => {
    const meeting = board.meetings.find(({ id }) => id === meetingId);
    if (meeting) carrying.pickUp(meeting.agreementId);
  };
  const drop = (place: GridPlace) => {
    if (view === 'tables') return carrying.drop(place.slotId, place.rowId);
    const tableId = tableFor(place.slotId, carrying, board);
    if (isOwnRow(shown, place.rowId, carrying) && tableId !== undefined) return carrying.drop(place.slotId, tableId, place);
    return undefined;
  };
  const found = useMemo(() => (goToId ? (meetings.find(({ id }) => id === goToId.id) ?? null) : null), [goToId, meetings]);
  const goTo = useGoTo(found, { board, slots, shown, carrying });
  return (
    <ScheduleGrid
      columns={columns}
      rows={shown.rows}
      meetings={meetings}
      closures={closures}
      labels={labels}
      readOnly={!isDraft}
      wideRows={view === 'organisations'}
      pickedUp={pair && (pair.meeting?.id ?? pair.agreementId)}
      targetAt={targetAt}
      conflict={refused && { ...refused.at, content: <Refusal board={board} refused={refused} carrying={carrying} words={words} /> }}
      onConflictClose={carrying.closeRefused}
      goTo={goTo}
      bar={pair || carrying.failure ? <CarryBar carrying={carrying} words={words} /> : undefined}
      onPickUp={pickUp}
      onDrop={drop}
      onPutBack={carrying.putBack}
      onOpen={onOpen}
      onOpenEmpty={board.version?.status !== 'superseded' && board.version?.status !== 'discarded' && view === 'tables' ? onOpenEmpty : undefined}
    />
  );
}

/** Where a table is closed and nobody sits; a meeting that stands there still is drawn instead. */
function vacant(closures: Board['closures'], planned: Board['meetings']): Board['closures'] {
  const taken = new Set(planned.map(({ tableId, slotId }) => `${tableId} ${slotId}`));
  return closures.filter(({ tableId, slotId }) => !taken.has(`${tableId} ${slotId}`));
}

interface RowsOf {
  readonly board: Board;
  readonly planned: Board['meetings'];
  readonly view: BoardView;
  readonly find: string;
  readonly carrying: Carrying;
  readonly words: BoardWords;
  readonly presenceOf: PresenceOf;
}

function useRows({ board, planned, view, find, carrying, words, presenceOf }: RowsOf): BoardRows {
  const intl = useIntl();
  const hallOf = useHall();
  // Who is carried stays in sight while something else is looked for; without a search everybody is there anyway.
  const kept = find === '' ? undefined : carrying.pair?.sides;
  return useMemo(() => {
    const ruled = intl.formatMessage({ id: 'scheduling.slotRules.marked' });
    const video = intl.formatMessage({ id: 'scheduling.meeting.video' });
    if (view === 'tables') return withRuled(tableRows(board, planned, find, { hallOf, video }), board, ruled);
    const always = new Set(kept);
    return withRuled(organisationRows(board, planned, find, always, { table: words.table, video, count: (count, id) => [intl.formatMessage({ id: 'scheduling.version.meetings' }, { count }), presenceOf && intl.formatMessage({ id: presenceOf(id) ? 'scheduling.presence.here' : 'scheduling.presence.notHere' })].filter(Boolean).join(', ') }), board, ruled);
  }, [board, planned, view, find, kept, words, presenceOf, intl, hallOf]);
}

/** Meetings in the way of the last refused place, and those that have lost their own, are marked. */
function useMarked({ meetings }: BoardRows, refused: Carrying['refused'], board: Board, lost: readonly BoardMeeting[]) {
  return useMemo(() => {
    const agreements = new Set(refused?.verdict.conflicts.flatMap(({ otherAgreementId }) => otherAgreementId ?? []));
    const ids = new Set([...board.meetings.filter(({ agreementId }) => agreements.has(agreementId)), ...lost].map(({ id }) => id));
    return ids.size === 0 ? meetings : meetings.map((meeting) => (ids.has(meeting.id) ? { ...meeting, state: 'conflict' as const } : meeting));
  }, [meetings, refused, board.meetings, lost]);
}

/** Planned meetings that no longer have their place. */
function useLost(board: Board): readonly BoardMeeting[] {
  const now = useEventNow();
  return useMemo(() => lostPlaces(board, now), [board, now]);
}

const isOwnRow = ({ organisationOf }: BoardRows, rowId: string, { pair }: Carrying): boolean => pair?.sides.includes(organisationOf.get(rowId) ?? '') ?? false;

/** By organisation one chooses a time: the table stays where it is free then, else it is the first free one. */
function tableFor(slotId: string, { pair, places }: Carrying, { tables }: Board): string | undefined {
  const free = places?.get(slotId)?.freeTableIds ?? [];
  const present = pair?.meeting?.tableId;
  return present !== undefined && (free.includes(present) || free.length === 0) ? present : (free[0] ?? tables[0]?.id);
}

type Goal = GridPlace & { readonly focus?: boolean };

interface GoalsOf {
  readonly board: Board;
  readonly slots: Board['slots'];
  readonly shown: BoardRows;
  readonly carrying: Carrying;
}

/** Where the reader is brought: to what was looked for, or, once a leftover is picked up, to the first place of this day that is free for both. Whichever came last. */
function useGoTo(found: GridPlace | null, of: GoalsOf): Goal | null {
  const { pair, places } = of.carrying;
  const [gone, setGone] = useState<{ readonly found: GridPlace | null; readonly leftoverId: string | null; readonly to: Goal | null }>({ found: null, leftoverId: null, to: null });
  const leftoverId = pair && !pair.meeting && places ? pair.agreementId : null;
  if (found !== gone.found) setGone({ ...gone, found, to: found ?? gone.to });
  else if (leftoverId !== gone.leftoverId) setGone({ ...gone, leftoverId, to: (leftoverId === null ? null : firstFree(of)) ?? gone.to });
  return gone.to;
}

/** By organisation it is in the row of the first side. */
function firstFree({ board, slots, shown: { organisationOf }, carrying: { pair, places } }: GoalsOf): Goal | null {
  const slot = slots.find(({ id }) => (places?.get(id)?.freeTableIds.length ?? 0) > 0);
  const free = places?.get(slot?.id ?? '')?.freeTableIds;
  const rowId = organisationOf.size === 0 ? board.tables.find(({ id }) => free?.includes(id))?.id : pair?.sides[0];
  return slot && rowId !== undefined ? { rowId, slotId: slot.id, focus: true } : null;
}

function useTargets(board: Board, shown: BoardRows, carrying: Carrying, words: BoardWords): (place: GridPlace) => GridTarget | undefined {
  const intl = useIntl();
  const { pair, places } = carrying;
  const bySlot = useMemo(() => {
    const free = { allowed: true, label: intl.formatMessage({ id: 'scheduling.move.free' }) };
    return new Map([...(places ?? [])].map(([slotId, { freeTableIds, conflicts }]) => [slotId, { tables: new Set(freeTableIds), free, blocked: { allowed: false, label: words.conflicts(conflicts, slotId, null) || intl.formatMessage({ id: 'scheduling.move.taken' }) } }]));
  }, [places, intl, words]);
  const isByTable = shown.organisationOf.size === 0;
  const rowsOfPair = useMemo(() => new Set([...shown.organisationOf].filter(([, id]) => pair?.sides.includes(id)).map(([rowId]) => rowId)), [shown, pair]);
  return useCallback(
    ({ rowId, slotId }: GridPlace) => {
      const slot = bySlot.get(slotId);
      if (!slot) return undefined;
      if (isByTable) return slot.tables.has(rowId) ? slot.free : slot.blocked;
      if (!rowsOfPair.has(rowId)) return undefined;
      return slot.tables.size > 0 ? slot.free : slot.blocked;
    },
    [bySlot, isByTable, rowsOfPair],
  );
}

/** Slots of the day, with a break wherever one does not begin as the one before ends. */
function toColumns(slots: Board['slots'], meetings: Board['meetings'], clock: VenueClock, load: (taken: number) => string): GridColumn[] {
  const taken = Map.groupBy(meetings, ({ slotId }) => slotId);
  return slots.flatMap((slot, index): GridColumn[] => {
    const before = slots[index - 1];
    const column: GridColumn = { kind: 'slot', id: slot.id, time: clock.time(slot.startsAt), load: load(taken.get(slot.id)?.length ?? 0) };
    return before && before.endsAt !== slot.startsAt ? [{ kind: 'break', id: before.endsAt, label: clock.range(before.endsAt, slot.startsAt) }, column] : [column];
  });
}

function useGridLabels(dayStart: string | undefined, taken: number, places: number, view: BoardView): ScheduleGridLabels {
  const intl = useIntl();
  const { longDay } = useTime();
  return useMemo(() => {
    const say = (id: string, values?: Record<string, string | number>) => intl.formatMessage({ id }, values);
    return {
      grid: say(view === 'tables' ? 'scheduling.grid.label' : 'scheduling.grid.labelOrganisations', { day: dayStart ? longDay(dayStart) : '' }),
      corner: say('scheduling.grid.corner', { taken, places }),
      rowHeading: say(view === 'tables' ? 'scheduling.grid.table' : 'scheduling.grid.organisation'),
      help: say('scheduling.grid.help'),
      empty: say('scheduling.grid.empty'),
      origin: say('scheduling.grid.origin'),
      pickedUp: say('scheduling.grid.pickedUp'),
      pinned: say('scheduling.grid.pinned'),
      states: { new: say('scheduling.grid.new'), moved: say('scheduling.grid.moved'), conflict: say('scheduling.grid.conflict') },
    };
  }, [intl, longDay, dayStart, taken, places, view]);
}
