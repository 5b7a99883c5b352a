import type { AgreementId, SlotId } from './ids.ts';
import { placesFor } from './places-for.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';

/**
 * Where a placed meeting could stand instead, one place a slot in time order: both people stay, nobody else is moved, the
 * table stays where it is free then, else it is the first free one.
 * @param notBeforeMs - only slots that start at or after this instant
 * @returns empty if the agreement has no meeting
 */
export function otherTimes(problem: SchedulingProblem, schedule: Schedule, agreementId: AgreementId, { notBeforeMs }: { readonly notBeforeMs: number }): readonly ScheduledMeeting[] {
  const present = schedule.meetings.find((meeting) => meeting.agreementId === agreementId);
  if (present === undefined) return [];
  const slots = problem.slots.filter((slot) => slot.id !== present.slotId && slot.startMs >= notBeforeMs).sort((one, other) => one.startMs - other.startMs);
  const places = placesFor({ ...problem, slots }, { meetings: schedule.meetings }, agreementId) ?? [];
  const bySlot = new Map<SlotId, ScheduledMeeting[]>();
  for (const place of places) {
    if (!place.allowed) continue;
    const { meeting } = place;
    if (meeting.a.delegateId !== present.a.delegateId || meeting.b.delegateId !== present.b.delegateId) continue;
    bySlot.set(meeting.slotId, [...(bySlot.get(meeting.slotId) ?? []), meeting]);
  }
  return slots.flatMap(({ id }) => {
    const free = bySlot.get(id) ?? [];
    const chosen = free.find(({ tableId }) => tableId === present.tableId) ?? free[0];
    return chosen === undefined ? [] : [chosen];
  });
}
