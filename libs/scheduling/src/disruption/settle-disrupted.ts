import { conflictsOf, type Conflict } from '../constraints/index.ts';
import { fillFreeSlot } from '../fill-free-slot.ts';
import type { SlotId } from '../ids.ts';
import { occupancyOf } from '../occupancy.ts';
import { standIn } from '../places-for.ts';
import { indexProblem } from '../problem-index.ts';
import type { SchedulingProblem } from '../problem.ts';
import { delegatesOf } from '../move-together.ts';
import type { Schedule, ScheduledMeeting } from '../schedule.ts';

/** Why a meeting cannot stand at the new time of its slot. */
export type UnfitReason = 'noTimeLeft' | Conflict['kind'];

/** A meeting whose slot no longer fits it, and what became of it. */
export interface UnfitMeeting {
  readonly before: ScheduledMeeting;
  readonly reason: UnfitReason;
  /** Where it found another place; null: it is held no more. */
  readonly after: ScheduledMeeting | null;
}

export interface SettledSchedule {
  /** In the order of the meetings before; those held no more are left out. */
  readonly schedule: Schedule;
  readonly unfit: readonly UnfitMeeting[];
}

/**
 * Carries a schedule over to the new times of its slots. Meetings of slots that are not named stand as they are, whatever the rules say of
 * them now; the others go with their slot, to the same table and with the same people, or a colleague where one cannot come then. What fits
 * in no such way takes the best free place from `notBeforeMs` on; nobody else is moved for it.
 * @param problem - with the new slots; pins are not looked at
 * @param slotOf - new slot of each that has another time; null where the day has none left
 */
export function settleDisrupted(problem: SchedulingProblem, before: Schedule, slotOf: ReadonlyMap<SlotId, SlotId | null>, notBeforeMs: number): SettledSchedule {
  const free = { ...problem, pinned: [] };
  const index = indexProblem(free);
  const standing = occupancyOf(before.meetings.filter(({ slotId }) => !slotOf.has(slotId)));
  const placed = new Map(before.meetings.filter(({ slotId }) => !slotOf.has(slotId)).map((meeting) => [meeting.agreementId, meeting]));
  const out: { before: ScheduledMeeting; reason: UnfitReason }[] = [];
  const put = (meeting: ScheduledMeeting, before: ScheduledMeeting): Conflict | null => {
    const [conflict] = conflictsOf(meeting, index, standing);
    if (conflict !== undefined) return conflict;
    standing.add(meeting);
    placed.set(before.agreementId, meeting);
    return null;
  };
  const needsColleague: ScheduledMeeting[] = [];
  for (const meeting of before.meetings) {
    const slotId = slotOf.get(meeting.slotId);
    if (slotId === null) out.push({ before: meeting, reason: 'noTimeLeft' });
    else if (slotId !== undefined && put({ ...meeting, slotId }, meeting) !== null) needsColleague.push(meeting);
  }
  // Only now, so that nobody stands in who is needed in a meeting of their own.
  for (const meeting of needsColleague) {
    const pair = index.pairs.get(meeting.agreementId);
    const slotId = slotOf.get(meeting.slotId)!;
    const conflict = pair === undefined ? 'notAgreed' : put({ ...standIn(pair, slotId, delegatesOf(meeting), index, standing, meeting.tableId), tableId: meeting.tableId }, meeting)?.kind;
    if (conflict !== undefined) out.push({ before: meeting, reason: conflict });
  }
  const unfit = out.map((one): UnfitMeeting => {
    const found = fillFreeSlot(free, { meetings: [...placed.values()] }, one.before.agreementId, { notBeforeMs });
    if (!found.ok) return { ...one, after: null };
    placed.set(one.before.agreementId, found.value);
    return { ...one, after: found.value };
  });
  return { schedule: { meetings: before.meetings.flatMap(({ agreementId }) => placed.get(agreementId) ?? []) }, unfit };
}
