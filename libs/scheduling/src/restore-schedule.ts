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
  /** What is left out, in the order of the older version. */
  readonly dropped: readonly DroppedMeeting[];
}

/**
 * An older schedule as far as the event of today allows it: every meeting that keeps all hard rules beside those before it comes
 * back at its slot, table and with its people; the others are left out with the reason. Nothing is moved and nobody stands in.
 */
export function restoreSchedule(problem: SchedulingProblem, older: Schedule): RestoredSchedule {
  const index = indexProblem({ ...problem, pinned: [] });
  const standing = occupancyOf([]);
  const kept: ScheduledMeeting[] = [];
  const dropped: DroppedMeeting[] = [];
  for (const meeting of older.meetings) {
    const side = (before: MeetingSide): MeetingSide => ({ ...before, line: freeLine(before.organisationId, meeting.slotId, index, standing) ?? 1 });
    const placed = { ...meeting, a: side(meeting.a), b: side(meeting.b) };
    const [conflict] = conflictsOf(placed, index, standing);
    if (conflict !== undefined) {
      const isGone = [meeting.a, meeting.b].some(({ delegateId }) => !index.delegates.has(delegateId));
      dropped.push({ meeting, reason: reasonOf(conflict, isGone) });
      continue;
    }
    standing.add(placed);
    kept.push(placed);
  }
  return { schedule: { meetings: kept }, dropped };
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
      return 'noRoom';
  }
}
