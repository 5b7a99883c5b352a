import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gridModel, type GridStep } from './grid-model.ts';
import { gridKey, type GridColumn, type GridRow } from './schedule-grid.types.ts';

const rowsOf = (count: number): GridRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `T${index}` }));
const columnsOf = (count: number): GridColumn[] =>
  Array.from({ length: count }, (_, index) => [
    { kind: 'slot' as const, id: `s${index}`, time: `${index}` },
    { kind: 'break' as const, id: `b${index}`, label: 'Break' },
  ]).flat();
const steps: readonly GridStep[] = ['up', 'down', 'start', 'end', 'rowStart', 'rowEnd', 'top', 'bottom'];

describe('the model of the grid', () => {
  it('never leaves the grid and never stops inside a closure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.constantFrom(...steps), { maxLength: 40 }),
        fc.tuple(fc.nat(5), fc.nat(5), fc.nat(3)),
        (rows, slots, path, [closedRow, closedSlot, length]) => {
          const from = closedSlot % slots;
          const to = Math.min(slots - 1, from + length);
          const closures = [
            { id: 'c', rowId: `r${closedRow % rows}`, fromSlotId: `s${from}`, toSlotId: `s${to}`, label: 'Closed' },
          ];
          const model = gridModel(columnsOf(slots), rowsOf(rows), [], closures);
          let place = model.first;
          for (const step of path) place = place && model.step(place, step);
          expect(Number(place?.rowId.slice(1))).toBeLessThan(rows);
          expect(Number(place?.slotId.slice(1))).toBeLessThan(slots);
          const closure = place && model.closureAt.get(gridKey(place));
          if (closure) expect(place?.slotId).toBe(closure.fromSlotId);
        },
      ),
    );
  });

  it('steps over the whole of a closure', () => {
    const model = gridModel(
      columnsOf(4),
      rowsOf(1),
      [],
      [{ id: 'c', rowId: 'r0', fromSlotId: 's1', toSlotId: 's2', label: 'Closed' }],
    );
    expect(model.step({ rowId: 'r0', slotId: 's1' }, 'end')).toEqual({ rowId: 'r0', slotId: 's3' });
    expect(model.step({ rowId: 'r0', slotId: 's3' }, 'start')).toEqual({ rowId: 'r0', slotId: 's1' });
  });

  it('has no first place without rows or slots', () => {
    expect(gridModel([], rowsOf(2), [], []).first).toBeUndefined();
    expect(gridModel(columnsOf(2), [], [], []).first).toBeUndefined();
  });
});
