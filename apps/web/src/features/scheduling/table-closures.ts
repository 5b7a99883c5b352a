import { type GridClosure } from '@spilno/ui';
import { type Board } from './board-documents.ts';

/** Closed slots of each table as stretches of one day; what lies side by side is one stretch. */
export function closureRanges(slots: readonly { readonly id: string }[], closures: Board['closures'], label: string): GridClosure[] {
  const closed = Map.groupBy(closures, ({ tableId }) => tableId);
  return [...closed].flatMap(([rowId, ofTable]) => {
    const slotIds = new Set(ofTable.map(({ slotId }) => slotId));
    const ranges: GridClosure[] = [];
    slots.forEach(({ id }, at) => {
      if (!slotIds.has(id)) return;
      const last = ranges.at(-1);
      const before = slots[at - 1]?.id;
      if (last && last.toSlotId === before) ranges[ranges.length - 1] = { ...last, toSlotId: id };
      else ranges.push({ id: [rowId, id].join(' '), rowId, fromSlotId: id, toSlotId: id, label });
    });
    return ranges;
  });
}

/** Slots of the day from this one on in which nobody sits at the table and it is open: as far as it could be closed at once. */
export function openStretch(slots: Board['slots'], tableId: string, slotId: string, { meetings, closures }: Pick<Board, 'meetings' | 'closures'>): Board['slots'] {
  const taken = new Set([...meetings.filter(({ status }) => status === 'planned'), ...closures].filter((one) => one.tableId === tableId).map((one) => one.slotId));
  const from = slots.findIndex(({ id }) => id === slotId);
  const end = slots.findIndex(({ id }, at) => at >= from && taken.has(id));
  return from < 0 ? [] : slots.slice(from, end < 0 ? undefined : end);
}
