import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from './seeded-random.ts';

it('repeats its numbers for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const first = seededRandom(seed);
      const second = seededRandom(seed);
      expect(Array.from({ length: 20 }, first.next)).toEqual(Array.from({ length: 20 }, second.next));
    }),
  );
});

it('stays within its bound', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
      const value = seededRandom(seed).below(bound);
      expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
    }),
  );
});

it('shuffles without losing or adding', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.integer()), (seed, values) => {
      expect(seededRandom(seed).shuffled(values).sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
    }),
  );
});
