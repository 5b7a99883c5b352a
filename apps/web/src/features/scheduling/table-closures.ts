import { type GridClosure } from '@spilno/ui';
import { type Board } from './board-documents.ts';

/**
 * Closed slots of each table as stretches of one day; what lies side by side for one reason is one stretch.
 * @param labelOf - what stands in a stretch that is closed for a reason, which may be empty
 */
export function closureRanges(slots: readonly { readonly id: string }[], closures: Board['closures'], labelOf: (reason: string) => string): GridClosure[] {
  const closed = Map.groupBy(closures, ({ tableId }) => tableId);
  return [...closed].flatMap(([rowId, ofTable]) => {
    const reasonOf = new Map(ofTable.map(({ slotId, reason }) => [slotId, reason]));
    const ranges: GridClosure[] = [];
    slots.forEach(({ id }, at) => {
      const reason = reasonOf.get(id);
      if (reason === undefined) return;
      const last = ranges.at(-1);
      const before = slots[at - 1]?.id;
      if (last && last.toSlotId === before && reasonOf.get(before) === reason) ranges[ranges.length - 1] = { ...last, toSlotId: id };
      else ranges.push({ id: [rowId, id].join(' '), rowId, fromSlotId: id, toSlotId: id, label: labelOf(reason) });
    });
    return ranges;
  });
}

/** Slots of the day from this one on in which the table is open: as far as it could be closed at once. */
export function openStretch(slots: Board['slots'], tableId: string, slotId: string, { closures }: Pick<Board, 'closures'>): Board['slots'] {
  const closed = new Set(closures.filter((one) => one.tableId === tableId).map((one) => one.slotId));
  const from = slots.findIndex(({ id }) => id === slotId);
  const end = slots.findIndex(({ id }, at) => at >= from && closed.has(id));
  return from < 0 ? [] : slots.slice(from, end < 0 ? undefined : end);
}

/** Planned meetings of a board that no longer have the place they stand at, as far as they have not begun: their table is closed then or gone, or their time is. */
export function lostPlaces({ meetings, slots, tables, closures }: Pick<Board, 'meetings' | 'slots' | 'tables' | 'closures'>, now: string): Board['meetings'] {
  const startOf = new Map(slots.map(({ id, startsAt }) => [id, startsAt]));
  const open = new Set(tables.map(({ id }) => id));
  const closed = new Set(closures.map(({ tableId, slotId }) => `${tableId} ${slotId}`));
  return meetings.filter(({ status, slotId, tableId }) => {
    const start = startOf.get(slotId);
    if (status !== 'planned' || (start !== undefined && start <= now)) return false;
    return start === undefined || !open.has(tableId) || closed.has(`${tableId} ${slotId}`);
  });
}
