import type { HardRule } from './conflict.ts';

/** A meeting is never held in a slot that the organiser has ruled out for it. */
export const neverAt: HardRule = ({ agreementId, slotId }, index) => (index.isNever(agreementId, slotId) ? [{ kind: 'neverAt', slotId }] : []);
