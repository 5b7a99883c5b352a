import type { CodeDistribution, CodeScheme } from '@spilno/taxonomy';
import type { CodedNotice } from './benchmark-files.ts';

/** Below this likeness a notice is of no use (the protocol's own floor). */
const USELESS = 0.35;
const LIKELY = 60;

/** Notices by what they can be expected to be worth to a text whose code is not known, only how likely each is. */
export function rankByExpectedGain(
  scheme: CodeScheme,
  affinity: (a: number, b: number) => number,
  distribution: CodeDistribution,
  candidates: readonly CodedNotice[],
): readonly string[] {
  const likely = distribution.slice(0, LIKELY);
  const worthOf = new Map<number, number>();
  const worth = (code: number): number => {
    const known = worthOf.get(code);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { number, probability } of likely) {
      const likeness = affinity(number, code);
      if (likeness >= USELESS) sum += probability * (2 ** likeness - 1);
    }
    worthOf.set(code, sum);
    return sum;
  };
  return candidates
    .flatMap(({ id, codes }) => {
      const main = scheme.numberOf(codes[0] ?? '');
      return main === undefined ? [] : [{ id, worth: worth(main) }];
    })
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, 10)
    .map(({ id }) => id);
}
