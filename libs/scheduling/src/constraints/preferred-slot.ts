import type { ProblemIndex } from '../problem-index.ts';
import type { ScheduledMeeting } from '../schedule.ts';

/** A meeting is rather held in one of the slots that the organiser prefers for it, where there are any; else in the time that its sides wish. */
export function preferredSlot({ agreementId, slotId }: ScheduledMeeting, index: ProblemIndex): boolean {
  const pair = index.pairs.get(agreementId);
  const slot = index.slots.get(slotId);
  if (pair === undefined || slot === undefined) return true;
  if (pair.preferredSlotIds !== undefined && pair.preferredSlotIds.length > 0) return pair.preferredSlotIds.includes(slotId);
  const wish = pair.timeWish;
  return wish === null || ((wish.day === null || wish.day === slot.day) && (wish.partOfDay === null || wish.partOfDay === slot.partOfDay));
}
