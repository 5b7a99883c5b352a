import type { HardRule } from './conflict.ts';

/** The table exists and is open in the slot. */
export const tableOpen: HardRule = ({ tableId, slotId }, index) => {
  if (!index.tables.has(tableId)) return [{ kind: 'unknownTable', tableId }];
  return index.isClosed(tableId, slotId) ? [{ kind: 'tableClosed', tableId, slotId }] : [];
};
