import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitOf } from './capacity-fit.ts';

describe('what fits a day', () => {
  it('leaves fifteen of a hundred places free', () => {
    expect(fitOf(358, 24, 20)).toEqual({ usable: 408, tooMany: 0, moreTables: 0 });
    expect(fitOf(469, 24, 20)).toEqual({ usable: 408, tooMany: 61, moreTables: 3 });
  });

  it('names as many further tables as hold the rest, and not one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 200 }), (meetings, slots, tables) => {
        const { tooMany, moreTables } = fitOf(meetings, slots, tables);
        if (tooMany === 0) return expect(moreTables).toBe(0);
        expect(fitOf(meetings, slots, tables + moreTables).tooMany).toBe(0);
        expect(fitOf(meetings, slots, tables + moreTables - 1).tooMany).toBeGreaterThan(0);
      }),
    );
  });
});
