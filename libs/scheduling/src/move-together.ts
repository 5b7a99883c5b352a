import { err, ok, type Result } from '@spilno/kernel';
import { conflictsOf, type Conflict } from './constraints/index.ts';
import type { AgreementId, DelegateId, SlotId, TableId } from './ids.ts';
import { occupancyOf } from './occupancy.ts';
import { standIn } from './places-for.ts';
import { indexProblem } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';

/** Where the meeting of an agreement shall stand. */
export interface Move {
  readonly agreementId: AgreementId;
  readonly slotId: SlotId;
  readonly tableId: TableId;
  /** People who come where they can; left out: those of the present place. */
  readonly delegateIds?: readonly [a: DelegateId, b: DelegateId];
}

export type MoveError =
  | { readonly kind: 'unknownAgreement'; readonly agreementId: AgreementId }
  | { readonly kind: 'refused'; readonly agreementId: AgreementId; readonly conflicts: readonly Conflict[] };

/**
 * Takes the meetings of all moves up and puts them down one after the other, so that two can change places. All of them stand
 * or none: the first that cannot stand is the error. Nobody else is moved.
 * @returns the meetings as they stand afterwards, in the order of the moves
 */
export function moveTogether(
  problem: SchedulingProblem,
  schedule: Schedule,
  moves: readonly Move[],
): Result<readonly ScheduledMeeting[], MoveError> {
  const moving = new Set(moves.map(({ agreementId }) => agreementId));
  const index = indexProblem({ ...problem, pinned: problem.pinned.filter((pin) => !moving.has(pin.agreementId)) });
  const present = new Map(schedule.meetings.map((meeting) => [meeting.agreementId, meeting]));
  const others = occupancyOf(schedule.meetings.filter(({ agreementId }) => !moving.has(agreementId)));
  const placed: ScheduledMeeting[] = [];
  for (const { agreementId, slotId, tableId, delegateIds } of moves) {
    const pair = index.pairs.get(agreementId);
    if (pair === undefined) return err({ kind: 'unknownAgreement', agreementId });
    const meeting = { ...standIn(pair, slotId, delegateIds ?? delegatesOf(present.get(agreementId)), index, others, tableId), tableId };
    const conflicts = conflictsOf(meeting, index, others);
    if (conflicts.length > 0) return err({ kind: 'refused', agreementId, conflicts });
    others.add(meeting);
    placed.push(meeting);
  }
  return ok(placed);
}

/** The people of both sides, or nobody where there is no meeting. */
export const delegatesOf = (meeting: ScheduledMeeting | undefined): readonly [DelegateId, DelegateId] | undefined =>
  meeting && [meeting.a.delegateId, meeting.b.delegateId];
