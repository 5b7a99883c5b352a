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

export interface ConstructOptions {
  readonly shiftingAttempts?: number;
  /** Asked before every meeting; true ends it with what is placed by then. */
  readonly stop?: () => boolean;
}

/**
 * A first schedule in about a second for a large forum: everybody's first meeting, then by priority into the cheapest
 * free slot, then shifting others between two slots for what found none. Where more agreed than the event can hold, the pairs of the
 * exact choice come before all others. Always the same for the same problem, unless it is stopped: then with what was placed by then.
 * @param keep - an earlier schedule: its meetings stay where they are as long as they still fit, or are shifted for others
 */
export function constructSchedule(
  problem: SchedulingProblem,
  keep: Schedule = EMPTY_SCHEDULE,
  { shiftingAttempts = SHIFTING_ATTEMPTS, stop = () => false }: ConstructOptions = {},
): Result<Schedule, readonly ProblemFault[]> {
  const valid = validateProblem(problem);
  if (!valid.ok) return valid;
  const compiled = compileProblem(valid.value);
  const inserter = new MeetingInserter(startAssignment(compiled, keep), seededRandom(1));
  const { slotOf } = inserter.assignment;
  const granted = keep.meetings.length === 0 && !stop() ? grantedPairs(inserter.assignment) : null;
  const open = constructionOrder(compiled).filter((pair) => slotOf[pair]! < 0);
  inserter.allowAttempts(shiftingAttempts);
  if (granted) placeAll(inserter, open.filter((pair) => granted.has(pair)), stop);
  placeAll(inserter, open.filter((pair) => slotOf[pair]! < 0), stop);
  return ok(seatMeetings(compiled, placingOf(inserter.assignment), keep));
}

/** All that find a free slot first, so that others are shifted for as few as can be; again as long as shifting has made room for one more. */
function placeAll(inserter: MeetingInserter, pairs: readonly number[], stop: () => boolean): void {
  const { slotOf } = inserter.assignment;
  let left = pairs.filter((pair) => stop() || !inserter.placeFree(pair));
  for (let before = Infinity; left.length > 0 && left.length < before && !stop(); ) {
    before = left.length;
    left = left.filter((pair) => stop() || (!inserter.placeFree(pair) && !inserter.placeByChain(pair)));
    for (const pair of left) if (!stop()) inserter.placeByEjection(pair);
    left = left.filter((pair) => slotOf[pair]! < 0);
  }
}
