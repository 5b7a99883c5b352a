import { expect, it } from '@jest/globals';
import { closureRanges, lostPlaces, openStretch } from './table-closures.ts';

const slots = ['s1', 's2', 's3', 's4'].map((id) => ({ id })) as never;
const at = (tableId: string, ...slotIds: string[]) => slotIds.map((slotId) => ({ tableId, slotId, status: 'planned', reason: '' }));

it('draws closed slots side by side as one stretch a table, those of another day not at all', () => {
  const ranges = closureRanges(slots, [...at('t1', 's2', 's1', 's4', 'other'), ...at('t2', 's3')] as never, () => 'Closed');
  expect(ranges.map(({ rowId, fromSlotId, toSlotId }) => `${rowId} ${fromSlotId}-${toSlotId}`)).toEqual(['t1 s1-s2', 't1 s4-s4', 't2 s3-s3']);
});

it('tells stretches of different reasons apart', () => {
  const [quiet, sound] = [at('t1', 's1', 's2'), at('t1', 's3').map((one) => ({ ...one, reason: 'Sound check' }))];
  expect(closureRanges(slots, [...quiet, ...sound] as never, (reason) => `[${reason}]`).map(({ fromSlotId, toSlotId, label }) => `${fromSlotId}-${toSlotId} ${label}`)).toEqual(['s1-s2 []', 's3-s3 [Sound check]']);
});

it('closes at once as far as the table is open', () => {
  const board = { closures: [...at('t2', 's2'), ...at('t1', 's4')] } as never;
  expect(openStretch(slots, 't1', 's2', board).map(({ id }) => id)).toEqual(['s2', 's3']);
  expect(openStretch(slots, 't2', 's2', board)).toEqual([]);
  expect(openStretch(slots, 't3', 's3', board).map(({ id }) => id)).toEqual(['s3', 's4']);
});

it('finds the planned meetings that have lost their place and have not begun', () => {
  const timed = ['s1', 's2', 's3'].map((id, hour) => ({ id, startsAt: `2027-09-21T1${hour}:00:00.000Z` }));
  const meetings = [...at('t1', 's1', 's2', 's3', 'gone'), ...at('t2', 's2'), ...at('taken', 's3'), { ...at('t1', 's3')[0]!, status: 'cancelled' }];
  const board = { meetings, slots: timed, tables: [{ id: 't1' }, { id: 't2' }], closures: at('t1', 's1', 's3') } as never;
  expect(lostPlaces(board, '2027-09-21T10:00:00.000Z').map(({ tableId, slotId }) => `${tableId} ${slotId}`)).toEqual(['t1 s3', 't1 gone', 'taken s3']);
});
