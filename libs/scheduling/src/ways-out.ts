import { conflictsOf } from './constraints/index.ts';
import type { AgreementId, DelegateId, SlotId, TableId } from './ids.ts';
import { delegatesOf, moveTogether, type Move } from './move-together.ts';
import { occupancyOf } from './occupancy.ts';
import { standIn } from './places-for.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import { tablesToTry } from './tables-to-try.ts';
import { sidesOf, type Schedule, type ScheduledMeeting } from './schedule.ts';

/** One way to place a meeting that cannot stand where it was wanted. */
export interface WayOut {
  /** `elsewhere`: a place that is free for both. `swap`: it changes places with the meeting in the way. `makeRoom`: what is in the way moves to free places. */
  readonly kind: 'elsewhere' | 'swap' | 'makeRoom';
  /** The carried meeting first. `moveTogether` takes them as they are. */
  readonly moves: readonly Move[];
  /** People of other meetings whose time, table or seat changes; those of the carried meeting are moved in any case. */
  readonly disturbedDelegateIds: readonly DelegateId[];
}

export interface WaysOutOptions {
  /** At most so many ways. */
  readonly max?: number;
  /** At most so many of them lead to another place. */
  readonly maxElsewhere?: number;
}

/**
 * Ways out where the meeting of an agreement cannot stand at the wanted place, best first: by how few people they disturb, then
 * how few meetings move, then how near in time everybody stays. A pinned meeting is never moved; at most two make room. Every way
 * keeps every hard rule.
 */
export function waysOut(
  problem: SchedulingProblem,
  schedule: Schedule,
  agreementId: AgreementId,
  wanted: { readonly slotId: SlotId; readonly tableId: TableId },
  { max = 4, maxElsewhere = 2 }: WaysOutOptions = {},
): readonly WayOut[] {
  const search = searchOf(problem, schedule, agreementId, wanted);
  if (search === null) return [];
  const room = makingRoom(search).map((way) => ranked(way, search));
  const elsewhere = freePlaces(search, search.schedule, agreementId, wanted, maxElsewhere)
    .filter((move) => move.slotId !== wanted.slotId || move.tableId !== wanted.tableId)
    .map((move) => ranked({ kind: 'elsewhere', moves: [move] }, search));
  return [...elsewhere, ...room]
    .sort((one, other) => compare(one.rank, other.rank))
    .slice(0, max)
    .map(({ way }) => way);
}

interface Search {
  readonly problem: SchedulingProblem;
  readonly index: ProblemIndex;
  readonly schedule: Schedule;
  readonly carriedId: AgreementId;
  readonly wanted: { readonly slotId: SlotId; readonly tableId: TableId };
  readonly present: ScheduledMeeting | undefined;
  /** Meetings at the wanted time that hold the table, a side or an interpreter of the carried one, or of either too far to walk from, and are not pinned. */
  readonly inTheWay: readonly ScheduledMeeting[];
}

function searchOf(
  problem: SchedulingProblem,
  schedule: Schedule,
  carriedId: AgreementId,
  wanted: Search['wanted'],
): Search | null {
  const index = indexProblem({ ...problem, pinned: problem.pinned.filter((pin) => pin.agreementId !== carriedId) });
  const pair = index.pairs.get(carriedId);
  if (pair === undefined) return null;
  const close = index.tooCloseTo(wanted.slotId);
  const isTooFar = ({ slotId, tableId }: ScheduledMeeting): boolean => close.includes(slotId) && index.hallOf(tableId) !== index.hallOf(wanted.tableId);
  const inTheWay = schedule.meetings.filter(
    (meeting) =>
      meeting.agreementId !== carriedId &&
      (meeting.slotId === wanted.slotId || isTooFar(meeting)) &&
      !index.pinned.has(meeting.agreementId) &&
      ((meeting.slotId === wanted.slotId && meeting.tableId === wanted.tableId) ||
        index.poolsOf(meeting.agreementId).some((pool) => index.poolsOf(carriedId).includes(pool)) ||
        sidesOf(meeting).some(({ organisationId: id }) => id === pair.organisationAId || id === pair.organisationBId)),
  );
  const present = schedule.meetings.find((meeting) => meeting.agreementId === carriedId);
  return { problem, index, schedule, carriedId, wanted, present, inTheWay };
}

/** Every way in which one meeting, or else two, leave the wanted place to the carried one. */
function makingRoom(search: Search): Pick<WayOut, 'kind' | 'moves'>[] {
  const { inTheWay } = search;
  const single = inTheWay.flatMap((meeting) => {
    const ways = roomBy(search, [meeting]);
    return ways.length === 0 ? [] : [{ meeting, ways }];
  });
  if (single.length > 0) return single.flatMap(({ ways }) => ways);
  return inTheWay.flatMap((one, at) => inTheWay.slice(at + 1).flatMap((other) => roomBy(search, [one, other])));
}

function roomBy(search: Search, leaving: readonly ScheduledMeeting[]): Pick<WayOut, 'kind' | 'moves'>[] {
  const { problem, schedule, carriedId, wanted, present } = search;
  const gone = new Set(leaving.map(({ agreementId }) => agreementId));
  const rest = { meetings: schedule.meetings.filter(({ agreementId }) => !gone.has(agreementId)) };
  const carried: Move = { agreementId: carriedId, ...wanted };
  const placed = moveTogether(problem, rest, [carried]);
  if (!placed.ok) return [];
  const [first] = leaving as readonly [ScheduledMeeting];
  const ways: Pick<WayOut, 'kind' | 'moves'>[] = [];
  if (leaving.length === 1 && present !== undefined) {
    const moves = [carried, { agreementId: first.agreementId, slotId: present.slotId, tableId: present.tableId }];
    if (moveTogether(problem, schedule, moves).ok) ways.push({ kind: 'swap', moves });
  }
  let standing: Schedule = {
    meetings: [...rest.meetings.filter(({ agreementId }) => agreementId !== carriedId), ...placed.value],
  };
  const moves = [carried];
  for (const meeting of leaving) {
    const [move] = freePlaces(search, standing, meeting.agreementId, meeting, 1, delegatesOf(meeting));
    if (move === undefined) return ways;
    const moved = moveTogether(problem, standing, [move]);
    if (!moved.ok) return ways;
    standing = { meetings: [...standing.meetings, ...moved.value] };
    const { delegateIds: _people, ...plain } = move;
    moves.push(plain);
  }
  const isSwap = ways.some((way) => way.moves[1]?.slotId === moves[1]?.slotId && way.moves[1]?.tableId === moves[1]?.tableId);
  return isSwap && leaving.length === 1 ? ways : [...ways, { kind: 'makeRoom', moves }];
}

/** Free places of a pair beside the others, the nearest in time first, one a slot: the same table where it is free, else the first free one. */
function freePlaces(
  { index, problem }: Search,
  schedule: Schedule,
  agreementId: AgreementId,
  near: { readonly slotId: SlotId; readonly tableId: TableId },
  max: number,
  people?: readonly [DelegateId, DelegateId],
): Move[] {
  const pair = index.pairs.get(agreementId);
  if (pair === undefined) return [];
  const present = schedule.meetings.find((meeting) => meeting.agreementId === agreementId);
  const others = occupancyOf(schedule.meetings.filter((meeting) => meeting.agreementId !== agreementId));
  const startMs = index.slots.get(near.slotId)?.startMs ?? 0;
  const nearest = [...index.usableSlots].sort((a, b) => Math.abs(a.startMs - startMs) - Math.abs(b.startMs - startMs));
  const found: Move[] = [];
  for (const { id: slotId } of nearest) {
    if (found.length === max) break;
    const taken = new Set(others.at(slotId).map(({ tableId }) => tableId));
    const isFree = (id: TableId): boolean => !taken.has(id) && !index.isClosed(id, slotId) && !(present?.slotId === slotId && present.tableId === id);
    const free = problem.tables.map(({ id }) => id).filter(isFree);
    const tableId = tablesToTry(free, (id) => id === near.tableId, slotId, index).find((id) => conflictsOf({ ...standIn(pair, slotId, people ?? delegatesOf(present), index, others, id), tableId: id }, index, others).length === 0);
    if (tableId === undefined) continue;
    found.push({ agreementId, slotId, tableId, ...(people && { delegateIds: people }) });
  }
  return found;
}

interface Ranked {
  readonly way: WayOut;
  readonly rank: readonly number[];
}

function ranked({ kind, moves }: Pick<WayOut, 'kind' | 'moves'>, search: Search): Ranked {
  const { problem, schedule, carriedId, wanted, index } = search;
  const before = new Map(schedule.meetings.map((meeting) => [meeting.agreementId, meeting]));
  const after = moveTogether(problem, schedule, moves);
  const disturbed = new Set(
    (after.ok ? after.value : [])
      .filter(({ agreementId }) => agreementId !== carriedId)
      .flatMap((meeting) => [...(delegatesOf(before.get(meeting.agreementId)) ?? []), ...delegatesOf(meeting)!]),
  );
  const startOf = (slotId: SlotId): number => index.slots.get(slotId)?.startMs ?? 0;
  const distance = moves.reduce((sum, move) => {
    const from = move.agreementId === carriedId ? wanted.slotId : (before.get(move.agreementId)?.slotId ?? move.slotId);
    return sum + Math.abs(startOf(move.slotId) - startOf(from));
  }, 0);
  return { way: { kind, moves, disturbedDelegateIds: [...disturbed] }, rank: [disturbed.size, moves.length, distance, KINDS.indexOf(kind)] };
}

const KINDS: readonly WayOut['kind'][] = ['elsewhere', 'swap', 'makeRoom'];

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
