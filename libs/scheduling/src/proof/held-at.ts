import { checkSchedule } from '../check-schedule.ts';
import type { SchedulingProblem } from '../problem.ts';
import { EMPTY_SCHEDULE, type Schedule } from '../schedule.ts';
import { compileProblem } from '../solver/compiled-problem.ts';
import { seatMeetings } from '../solver/seat-meetings.ts';
import { validateProblem } from '../validate-problem.ts';

/**
 * A schedule that holds every meeting in the slot given for it, with tables and people.
 * @param slots - of each pair in the order of the problem, numbered as in `plainForum`; -1: not held
 * @returns null where the independent checker finds that a rule of the whole problem speaks against it
 */
export function heldAt(problem: SchedulingProblem, slots: Int32Array): Schedule | null {
  const valid = validateProblem(problem);
  if (!valid.ok) return null;
  const schedule = seatMeetings(compileProblem(valid.value), slots, EMPTY_SCHEDULE);
  return checkSchedule(problem, schedule).length === 0 ? schedule : null;
}
