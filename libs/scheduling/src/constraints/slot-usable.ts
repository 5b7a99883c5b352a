import type { HardRule } from './conflict.ts';

/** The slot exists and nothing of the organiser's blocks it. */
export const slotUsable: HardRule = ({ slotId }, index) => {
  if (!index.slots.has(slotId)) return [{ kind: 'unknownSlot', slotId }];
  return index.isBlocked(slotId) ? [{ kind: 'slotBlocked', slotId }] : [];
};
