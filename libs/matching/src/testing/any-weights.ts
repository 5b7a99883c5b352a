import fc from 'fast-check';
import { DEFAULT_WEIGHTS, type MatchWeights, PART_CODES } from '../match-weights.ts';

/** Any weights that an organiser may set. */
export const anyWeights: fc.Arbitrary<MatchWeights> = fc.oneof(
  fc.constant(DEFAULT_WEIGHTS),
  fc
    .record({
      shares: fc.tuple(...PART_CODES.map(() => fc.integer({ min: 0, max: 20 }))).filter((shares) => shares.some((share) => share > 0)),
      needs: fc.record({ essential: fc.integer({ min: 1, max: 10 }), useful: fc.integer({ min: 1, max: 10 }), enabler: fc.constantFrom(0.5, 1, 3) }),
      open: fc.record({ text: fc.constantFrom(0, 0.05, 0.25), languages: fc.constantFrom(0, 0.05, 0.25) }),
    })
    .map(({ shares, needs, open }) => {
      const sum = shares.reduce((total, share) => total + share, 0);
      return { parts: Object.fromEntries(PART_CODES.map((code, at) => [code, shares[at]! / sum])) as MatchWeights['parts'], needs, open };
    }),
);
