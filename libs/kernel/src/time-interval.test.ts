import { expect, it } from '@jest/globals';
import { contains, durationMinutes, overlaps } from './time-interval.ts';

const at = (startMs: number, endMs: number) => ({ startMs, endMs });

it('does not count touching intervals as overlapping', () => {
  expect(overlaps(at(0, 10), at(10, 20))).toBe(false);
  expect(overlaps(at(0, 11), at(10, 20))).toBe(true);
});

it('contains itself', () => {
  expect(contains(at(0, 10), at(0, 10))).toBe(true);
  expect(contains(at(0, 10), at(0, 11))).toBe(false);
});

it('measures in minutes', () => {
  expect(durationMinutes(at(0, 20 * 60_000))).toBe(20);
});
