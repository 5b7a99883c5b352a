import { ok, seededRandom, type Result } from '@spilno/kernel';
import { EMPTY_SCHEDULE, type Schedule } from './schedule.ts';
import { compileProblem } from './solver/compiled-problem.ts';
import { constructionOrder } from './solver/construction-order.ts';
import { MeetingInserter } from './solver/insert-meeting.ts';
import { seatMeetings } from './solver/seat-meetings.ts';
import { startAssignment } from './solver/start-assignment.ts';
import type { SchedulingProblem } from './problem.ts';
import { validateProblem, type ProblemFault } from './validate-problem.ts';

/** Some seconds of work at most, also where most of the pairs can never fit. */
const SHIFTING_ATTEMPTS = 200_000;

/**
 * A first schedule in about a second for a large forum: everybody's first meeting, then by priority into the cheapest
 * free slot, then shifting others between two slots for what found none. Always the same for the same problem.
 * @param keep - an earlier schedule: its meetings stay where they are as long as they still fit, or are shifted for others
 */
export function constructSchedule(
  problem: SchedulingProblem,
  keep: Schedule = EMPTY_SCHEDULE,
  { shiftingAttempts = SHIFTING_ATTEMPTS }: { readonly shiftingAttempts?: number } = {},
): Result<Schedule, readonly ProblemFault[]> {
  const valid = validateProblem(problem);
  if (!valid.ok) return valid;
  const compiled = compileProblem(valid.value);
  const inserter = new MeetingInserter(startAssignment(compiled, keep), seededRandom(1));
  const { slotOf } = inserter.assignment;
  const open = constructionOrder(compiled).filter((pair) => slotOf[pair]! < 0);
  const leftOver = open.filter((pair) => !inserter.placeFree(pair));
  inserter.allowAttempts(shiftingAttempts);
  const stubborn = leftOver.filter((pair) => !inserter.placeFree(pair) && !inserter.placeByChain(pair));
  stubborn.forEach((pair) => inserter.placeByEjection(pair));
  // Shifting may have freed a common slot of one that was tried before.
  stubborn.forEach((pair) => slotOf[pair]! < 0 && inserter.placeFree(pair));
  return ok(seatMeetings(compiled, slotOf, keep));
}
