import type { HardRule } from './conflict.ts';

/** A pinned meeting stands where it was pinned, with the same people. */
export const pinnedKept: HardRule = ({ agreementId, slotId, tableId, a, b }, index) => {
  const pin = index.pinned.get(agreementId);
  const kept =
    pin === undefined ||
    (pin.slotId === slotId &&
      pin.tableId === tableId &&
      pin.delegateAId === a.delegateId &&
      pin.delegateBId === b.delegateId);
  return kept ? [] : [{ kind: 'pinnedElsewhere', agreementId, slotId: pin.slotId, tableId: pin.tableId }];
};
