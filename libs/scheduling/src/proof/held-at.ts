import { checkSchedule } from '../check-schedule.ts';
import type { SchedulingProblem } from '../problem.ts';
import { EMPTY_SCHEDULE, type Schedule } from '../schedule.ts';
import { compileProblem, type CompiledProblem } from '../solver/compiled-problem.ts';
import { placingOf, type Placing, seatMeetings } from '../solver/seat-meetings.ts';
import { SlotAssignment } from '../solver/slot-assignment.ts';
import { validateProblem } from '../validate-problem.ts';

/**
 * A schedule that holds every meeting in the slot given for it, with tables and people.
 * @param slots - of each pair in the order of the problem, numbered as in `plainForum`; -1: not held
 * @returns null where the independent checker finds that a rule of the whole problem speaks against it
 */
export function heldAt(problem: SchedulingProblem, slots: Int32Array): Schedule | null {
  const valid = validateProblem(problem);
  if (!valid.ok) return null;
  const compiled = compileProblem(valid.value);
  const schedule = seatMeetings(compiled, compiled.walk === null ? { slotOf: slots, hallOf: null } : inHalls(compiled, slots), EMPTY_SCHEDULE);
  return checkSchedule(problem, schedule).length === 0 ? schedule : null;
}

/** Halls as far as they can be found one meeting after the other. */
function inHalls(compiled: CompiledProblem, slots: Int32Array): Placing {
  const assignment = new SlotAssignment(compiled);
  const placed = [...slots.keys()].filter((pair) => slots[pair]! >= 0);
  for (const pair of placed.sort((one, other) => slots[one]! - slots[other]!)) assignment.place(pair, slots[pair]!);
  return placingOf(assignment);
}
