import { conflictsOf, type Conflict } from './constraints/index.ts';
import { freeLine } from './free-delegate.ts';
import { occupancyOf } from './occupancy.ts';
import { indexProblem } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import type { MeetingSide, Schedule, ScheduledMeeting } from './schedule.ts';

/** Why a meeting of an older version cannot come back. */
export type DropReason =
  | 'notAgreed'
  | 'delegateGone'
  | 'delegateAway'
  | 'tableGone'
  | 'slotGone'
  | 'limitReached'
  | 'noRoom';

export interface DroppedMeeting {
  readonly meeting: ScheduledMeeting;
  readonly reason: DropReason;
}

export interface RestoredSchedule {
  readonly schedule: Schedule;
  /** What is left out. */
  readonly dropped: readonly DroppedMeeting[];
  /** What stands where the older version had it, since the time agreed later is taken. */
  readonly setBack: readonly SetBackMeeting[];
}

/** A meeting that loses the place its two sides agreed to. */
export interface SetBackMeeting {
  readonly agreed: ScheduledMeeting;
  readonly standsAt: ScheduledMeeting;
}

/**
 * An older schedule as far as the event of today allows it: every meeting that keeps all hard rules beside those before it comes
 * back at its slot, table and with its people; the others are left out with the reason. Nothing is moved and nobody stands in,
 * but for a meeting whose sides agreed to another time since: beside all others it is kept at that time, at its table or any
 * other that is free, and only where none is it goes back.
 * @param agreed - where meetings stand whose time their sides agreed to later; what the older version does not hold stays out
 */
export function restoreSchedule(problem: SchedulingProblem, older: Schedule, agreed: readonly ScheduledMeeting[] = []): RestoredSchedule {
  const index = indexProblem({ ...problem, pinned: [] });
  const standing = occupancyOf([]);
  const kept: ScheduledMeeting[] = [];
  const dropped: DroppedMeeting[] = [];
  const setBack: SetBackMeeting[] = [];
  const put = (meeting: ScheduledMeeting): Conflict | null => {
    const side = (before: MeetingSide): MeetingSide => ({ ...before, line: freeLine(before.organisationId, meeting.slotId, index, standing) ?? 1 });
    const placed = { ...meeting, a: side(meeting.a), b: side(meeting.b) };
    const [conflict] = conflictsOf(placed, index, standing);
    if (conflict !== undefined) return conflict;
    standing.add(placed);
    kept.push(placed);
    return null;
  };
  const restore = (meeting: ScheduledMeeting): boolean => {
    const conflict = put(meeting);
    if (conflict === null) return true;
    const isGone = [meeting.a, meeting.b].some(({ delegateId }) => !index.delegates.has(delegateId));
    dropped.push({ meeting, reason: reasonOf(conflict, isGone) });
    return false;
  };
  const agreedById = new Map(agreed.map((meeting) => [meeting.agreementId, meeting]));
  const later: SetBackMeeting[] = [];
  for (const meeting of older.meetings) {
    const place = agreedById.get(meeting.agreementId);
    if (place === undefined || place.slotId === meeting.slotId) restore(meeting);
    else later.push({ agreed: place, standsAt: meeting });
  }
  for (const pair of later) {
    const tables = new Set([pair.agreed.tableId, ...problem.tables.map(({ id }) => id)]);
    const isKept = [...tables].some((tableId) => put({ ...pair.agreed, tableId }) === null);
    if (!isKept && restore(pair.standsAt)) setBack.push(pair);
  }
  return { schedule: { meetings: kept }, dropped, setBack };
}

function reasonOf({ kind }: Conflict, isDelegateGone: boolean): DropReason {
  switch (kind) {
    case 'notAgreed':
    case 'wrongSides':
    case 'alreadyPlaced':
      return 'notAgreed';
    case 'delegateUnavailable':
    case 'noDelegateFree':
      return isDelegateGone ? 'delegateGone' : 'delegateAway';
    case 'unknownTable':
    case 'tableClosed':
      return 'tableGone';
    case 'unknownSlot':
    case 'slotBlocked':
      return 'slotGone';
    case 'meetingLimitReached':
      return 'limitReached';
    case 'tableTaken':
    case 'delegateBusy':
    case 'linesTaken':
    case 'pinnedElsewhere':
    case 'neverAt':
    case 'poolTaken':
    case 'outOfOrder':
    case 'noRest':
    case 'tooFar':
    case 'poolTooFar':
      return 'noRoom';
  }
}
