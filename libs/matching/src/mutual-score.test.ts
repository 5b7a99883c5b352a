import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, mutualScore, toPercent } from './mutual-score.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the mutual score', () => {
  it('is the same whichever side looks, and lies between the two directions', () => {
    fc.assert(
      fc.property(share, share, (get, give) => {
        const score = mutualScore(get, give);
        expect(score).toBe(mutualScore(give, get));
        expect(score).toBeGreaterThanOrEqual(Math.min(get, give) - 1e-9);
        expect(score).toBeLessThanOrEqual((get + give) / 2 + 1e-9);
      }),
    );
  });

  it('never falls when a direction rises', () => {
    fc.assert(
      fc.property(share, share, share, (get, more, give) => {
        expect(mutualScore(Math.max(get, more), give)).toBeGreaterThanOrEqual(
          mutualScore(Math.min(get, more), give) - 1e-12,
        );
      }),
    );
  });

  it('prefers a fair pair to a lopsided one of the same sum', () => {
    expect(mutualScore(0.5, 0.5)).toBeGreaterThan(mutualScore(0.9, 0.1));
  });

  it('keeps a pair that helps one side only small but in order', () => {
    expect(toPercent(mutualScore(1, 0))).toBe(14);
    expect(mutualScore(0.8, 0)).toBeLessThan(mutualScore(1, 0));
    expect(mutualScore(0, 0)).toBe(0);
  });
});

it.each([
  [91, 78, 'strongBothWays'],
  [84, 74, 'goodBothWays'],
  [88, 41, 'moreForViewer'],
  [41, 88, 'moreForOther'],
  [45, 40, 'someBothWays'],
  [0, 0, 'nothing'],
])('says of %i and %i: %s', (get, give, balance) => expect(balanceOf(get, give)).toBe(balance));
