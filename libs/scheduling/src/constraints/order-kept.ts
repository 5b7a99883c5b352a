import type { HardRule } from './conflict.ts';

/** Meetings that the organiser wants in an order end before the next begins, where both are held. */
export const orderKept: HardRule = ({ agreementId, slotId }, index, others) => {
  const slot = index.slots.get(slotId);
  if (slot === undefined) return [];
  const { before, after } = index.orderOf(agreementId);
  const startOf = (id: (typeof before)[number]): number | undefined => index.slots.get(others.meetingOf(id)?.slotId ?? ('' as typeof slotId))?.startMs;
  return [
    ...before.filter((id) => (startOf(id) ?? -Infinity) >= slot.startMs).map((byAgreementId) => ({ kind: 'outOfOrder' as const, byAgreementId, other: 'before' as const })),
    ...after.filter((id) => (startOf(id) ?? Infinity) <= slot.startMs).map((byAgreementId) => ({ kind: 'outOfOrder' as const, byAgreementId, other: 'after' as const })),
  ];
};
