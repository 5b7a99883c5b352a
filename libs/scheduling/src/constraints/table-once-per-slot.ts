import type { HardRule } from './conflict.ts';

/** A table holds one meeting at a time. */
export const tableOncePerSlot: HardRule = ({ tableId, slotId }, _index, others) =>
  others
    .at(slotId)
    .filter((other) => other.tableId === tableId)
    .map((other) => ({ kind: 'tableTaken', tableId, byAgreementId: other.agreementId }));
