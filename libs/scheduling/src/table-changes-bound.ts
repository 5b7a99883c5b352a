import { indexProblem } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import { type Schedule, type ScheduledMeeting, sidesOf } from './schedule.ts';
import { matchWishes } from './solver/match-wishes.ts';

/**
 * Changes of table below which nobody can come at these times, whatever table each meeting gets. Of the meetings before and after it in the
 * neighbouring slots, a meeting shares its table with one each at most, so that a largest matching between two slots keeps the most; a
 * meeting after a gap may always find the table of the one before. Reached by `seatMeetings` where nobody has a gap and tables are alike.
 */
export function tableChangesBound(problem: SchedulingProblem, { meetings }: Schedule): number {
  const { usableSlots } = indexProblem(problem);
  const position = new Map(usableSlots.map(({ id }, at) => [id, at]));
  const inOrder = meetings.filter(({ slotId }) => position.has(slotId)).sort((one, other) => position.get(one.slotId)! - position.get(other.slotId)!);
  const last = new Map<string, ScheduledMeeting>();
  /** Of each meeting, those in the slot before from which somebody comes. */
  const before = new Map<ScheduledMeeting, ScheduledMeeting[]>();
  let comings = 0;
  for (const meeting of inOrder) {
    const at = position.get(meeting.slotId)!;
    for (const { organisationId } of sidesOf(meeting)) {
      const earlier = last.get(organisationId);
      last.set(organisationId, meeting);
      if (!earlier || earlier.slotId === meeting.slotId) continue;
      const from = position.get(earlier.slotId)!;
      if (from !== at - 1 || usableSlots[from]!.day !== usableSlots[at]!.day) continue;
      comings += 1;
      before.set(meeting, [...(before.get(meeting) ?? []), earlier]);
    }
  }
  return comings - matchWishes([...before.values()]).filter((kept) => kept !== undefined).length;
}
