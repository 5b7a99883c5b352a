import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distributePoints } from './distribute-points.ts';

const anyShares = fc.array(fc.record({ exact: fc.double({ min: 0, max: 10, noNaN: true }), tieBreak: fc.uuid() }), {
  maxLength: 20,
});
const totalOf = (shares: readonly { readonly exact: number }[]) =>
  Math.round(shares.reduce((sum, { exact }) => sum + exact, 0));

it('adds up to the total, each less than one point from its share, nothing for a share of nothing', () => {
  fc.assert(
    fc.property(anyShares, (shares) => {
      const points = distributePoints(shares, totalOf(shares));
      expect(points.reduce((sum, each) => sum + each, 0)).toBe(totalOf(shares));
      points.forEach((each, index) => {
        const exact = shares[index]?.exact ?? 0;
        expect(Math.abs(each - exact)).toBeLessThan(1);
        if (exact === 0) expect(each).toBe(0);
      });
    }),
  );
});

it('does not depend on the order of the shares', () => {
  const shares = [
    { exact: 0.5, tieBreak: 'b' },
    { exact: 0.5, tieBreak: 'a' },
  ];
  expect(distributePoints(shares, 1)).toEqual([0, 1]);
  expect(distributePoints(shares.toReversed(), 1)).toEqual([1, 0]);
});
