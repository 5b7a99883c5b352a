import { expect, it } from '@jest/globals';
import { nextRows, wantedRows, type DrawnRows } from './grid-pace.ts';

const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);
const freshIn = (before: DrawnRows, after: DrawnRows) => [...after].reduce((sum, [row, columns]) => sum + columns.filter((column) => !before.get(row)?.includes(column)).length, 0);

it('wants the place of the reader in its own row alone, wherever the grid is scrolled to', () => {
  expect([...wantedRows([4, 5], [7, 8], 0, 2)]).toEqual([[4, [7, 8]], [5, [7, 8]], [0, [2]]]);
  expect(wantedRows([4, 5], [7, 8], 5, 2).get(5)).toEqual([2, 7, 8]);
  expect([...wantedRows([4], [7], -1, -1)]).toEqual([[4, [7]]]);
});

it('draws what is new all over in frames that are never fuller than allowed, the row of the reader first', () => {
  const wanted = wantedRows(upTo(20, 60), upTo(10, 30), 79, 39);
  let drawn: DrawnRows = new Map();
  const frames: number[] = [];
  while (drawn.size < wanted.size) {
    const next = nextRows(drawn, wanted, 79, 40);
    frames.push(freshIn(drawn, next));
    drawn = next;
    expect(drawn.has(79)).toBe(true);
  }
  expect(frames).toEqual([40, 40, 40, 40, 40]);
  expect(drawn).toEqual(wanted);
});

it('leaves a row that has to wait as it was, and draws a row that is fuller than a frame all the same', () => {
  const before = wantedRows([0, 1, 2], [0, 1], -1, -1);
  const next = nextRows(before, wantedRows([0, 1, 2], [8, 9], 2, 8), 2, 4);
  expect([...next]).toEqual([[0, [8, 9]], [1, [0, 1]], [2, [8, 9]]]);
  expect(nextRows(new Map(), wantedRows([0, 1], upTo(9), -1, -1), -1, 4).size).toBe(1);
});
