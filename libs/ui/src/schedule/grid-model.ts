import {
  type GridClosure,
  type GridColumn,
  type GridMeeting,
  type GridPlace,
  type GridRow,
  type GridSlot,
  gridKey,
} from './schedule-grid.types.ts';

/** Direction of one step of the keyboard. */
export type GridStep = 'up' | 'down' | 'start' | 'end' | 'rowStart' | 'rowEnd' | 'top' | 'bottom';

/** What stands where, and how one gets from place to place. */
export interface GridModel {
  readonly slots: readonly GridSlot[];
  readonly meetingAt: ReadonlyMap<string, GridMeeting>;
  /** Where a meeting stands first. */
  readonly placeOf: ReadonlyMap<string, GridPlace>;
  readonly rowIndex: ReadonlyMap<string, number>;
  /** Of slots alone, and of slots and breaks together. */
  readonly slotIndex: ReadonlyMap<string, number>;
  readonly columnIndex: ReadonlyMap<string, number>;
  readonly has: (place: GridPlace) => boolean;
  /** The closure that covers a place. */
  readonly closureAt: ReadonlyMap<string, GridClosure>;
  /** The place one step away; the same place at an edge. A closure counts as one place, at its first slot. */
  readonly step: (from: GridPlace, step: GridStep) => GridPlace;
  readonly first: GridPlace | undefined;
}

/** Built once per change of the contents, in time linear in rows × slots. */
export function gridModel(
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  meetings: readonly GridMeeting[],
  closures: readonly GridClosure[],
): GridModel {
  const slots = columns.filter((column) => column.kind === 'slot');
  const slotIndex = new Map(slots.map(({ id }, index) => [id, index]));
  const rowIndex = new Map(rows.map(({ id }, index) => [id, index]));
  const closureAt = new Map<string, GridClosure>();
  for (const closure of closures) {
    const from = slotIndex.get(closure.fromSlotId) ?? 0;
    const to = slotIndex.get(closure.toSlotId) ?? from;
    for (const slot of slots.slice(from, to + 1))
      closureAt.set(gridKey({ rowId: closure.rowId, slotId: slot.id }), closure);
  }
  const place = (row: number, slot: number): GridPlace | undefined => {
    const rowId = rows[row]?.id;
    const slotId = slots[slot]?.id;
    if (rowId === undefined || slotId === undefined) return undefined;
    return { rowId, slotId: closureAt.get(gridKey({ rowId, slotId }))?.fromSlotId ?? slotId };
  };
  const step = (from: GridPlace, direction: GridStep): GridPlace => {
    const row = rowIndex.get(from.rowId) ?? 0;
    const slot = slotIndex.get(from.slotId) ?? 0;
    const closure = closureAt.get(gridKey(from));
    const last = closure ? (slotIndex.get(closure.toSlotId) ?? slot) : slot;
    const to: Record<GridStep, readonly [number, number]> = {
      up: [row - 1, slot],
      down: [row + 1, slot],
      start: [row, slot - 1],
      end: [row, last + 1],
      rowStart: [row, 0],
      rowEnd: [row, slots.length - 1],
      top: [0, slot],
      bottom: [rows.length - 1, slot],
    };
    return place(...to[direction]) ?? from;
  };
  return {
    slots,
    meetingAt: new Map(meetings.map((meeting) => [gridKey(meeting), meeting])),
    placeOf: new Map(meetings.toReversed().map(({ id, rowId, slotId }) => [id, { rowId, slotId }])),
    rowIndex,
    slotIndex,
    columnIndex: new Map(columns.map(({ id }, index) => [id, index])),
    has: ({ rowId, slotId }) => rowIndex.has(rowId) && slotIndex.has(slotId),
    closureAt,
    step,
    first: place(0, 0),
  };
}
