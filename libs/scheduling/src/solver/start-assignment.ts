import type { Schedule } from '../schedule.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import { SlotAssignment } from './slot-assignment.ts';

/**
 * The pins, then every meeting of `start` that still fits where it was: a start may be older than the problem, and what
 * no longer fits is left for the caller to place anew.
 */
export function startAssignment(problem: CompiledProblem, start: Schedule): SlotAssignment {
  const assignment = new SlotAssignment(problem);
  const hallOf = problem.walk?.hallOfTable;
  for (const { agreementId, tableId } of [...start.meetings, ...problem.valid.pinnedMeetings]) {
    const pair = problem.pairPosition.get(agreementId);
    if (assignment.halls && pair !== undefined) assignment.halls.home[pair] = hallOf?.get(tableId) ?? -1;
  }
  problem.pinnedSlot.forEach((slot, pair) => slot >= 0 && assignment.place(pair, slot, assignment.halls?.home[pair]));
  for (const meeting of start.meetings) {
    const pair = problem.pairPosition.get(meeting.agreementId);
    const slot = problem.slotPosition.get(meeting.slotId);
    if (pair === undefined || slot === undefined || assignment.slotOf[pair]! >= 0) continue;
    if (fits(assignment, pair, slot)) assignment.place(pair, slot);
  }
  return assignment;
}

function fits(assignment: SlotAssignment, pair: number, slot: number): boolean {
  const { problem, meetingCount } = assignment;
  const sides = [problem.sideA[pair]!, problem.sideB[pair]!];
  return (
    problem.allowed[pair] === 1 &&
    !assignment.isClosed(pair, slot) &&
    sides.every((side) => !assignment.isFull(side, slot) && meetingCount[side]! < problem.maxMeetings[side]!)
  );
}
