import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unusualViewing } from './unusual-viewing.ts';

it('asks nobody to look below the minimum of the event, however quiet the others are', () => {
  expect(unusualViewing(29, [1, 1, 2], 30)).toMatchObject({ isUnusual: false, threshold: 30 });
  expect(unusualViewing(30, [], 30)).toMatchObject({ isUnusual: true, usual: 0 });
});

it('rises with what is usual in the event', () => {
  expect(unusualViewing(40, [28, 30, 32, 34, 30], 30)).toMatchObject({ isUnusual: false, usual: 30 });
  expect(unusualViewing(60, [28, 30, 32, 34, 30], 30).isUnusual).toBe(true);
});

it('is not moved by a few others who open very many', () => {
  const quiet = Array.from({ length: 20 }, (_, index) => 3 + (index % 4));
  expect(unusualViewing(35, [...quiet, 900, 900, 900], 30).isUnusual).toBe(true);
});

it('never calls fewer unusual than more', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.array(fc.nat(200)), fc.integer({ min: 5, max: 100 }), (a, b, peers, minimum) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)];
      if (unusualViewing(few, peers, minimum).isUnusual) expect(unusualViewing(many, peers, minimum).isUnusual).toBe(true);
    }),
  );
});
