import { ok, seededRandom, type Result } from '@spilno/kernel';
import { EMPTY_SCHEDULE, type Schedule } from './schedule.ts';
import { compileProblem } from './solver/compiled-problem.ts';
import { constructionOrder } from './solver/construction-order.ts';
import { grantedPairs } from './solver/granted-pairs.ts';
import { MeetingInserter } from './solver/insert-meeting.ts';
import { placingOf, seatMeetings } from './solver/seat-meetings.ts';
import { startAssignment } from './solver/start-assignment.ts';
import type { SchedulingProblem } from './problem.ts';
import { validateProblem, type ProblemFault } from './validate-problem.ts';

/** Some seconds of work at most, also where most of the pairs can never fit. */
const SHIFTING_ATTEMPTS = 200_000;

/**
 * A first schedule in about a second for a large forum: everybody's first meeting, then by priority into the cheapest
 * free slot, then shifting others between two slots for what found none. Where more agreed than the event can hold, the pairs of the
 * exact choice come before all others. Always the same for the same problem.
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
  const granted = keep.meetings.length === 0 ? grantedPairs(inserter.assignment) : null;
  const open = constructionOrder(compiled).filter((pair) => slotOf[pair]! < 0);
  inserter.allowAttempts(shiftingAttempts);
  if (granted) placeAll(inserter, open.filter((pair) => granted.has(pair)));
  placeAll(inserter, open.filter((pair) => slotOf[pair]! < 0));
  return ok(seatMeetings(compiled, placingOf(inserter.assignment), keep));
}

/** All that find a free slot first, so that others are shifted for as few as can be; again as long as shifting has made room for one more. */
function placeAll(inserter: MeetingInserter, pairs: readonly number[]): void {
  const { slotOf } = inserter.assignment;
  let left = pairs.filter((pair) => !inserter.placeFree(pair));
  for (let before = Infinity; left.length > 0 && left.length < before; ) {
    before = left.length;
    left = left.filter((pair) => !inserter.placeFree(pair) && !inserter.placeByChain(pair));
    left.forEach((pair) => inserter.placeByEjection(pair));
    left = left.filter((pair) => slotOf[pair]! < 0);
  }
}
