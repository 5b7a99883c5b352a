import type { Partner } from './proposal.ts';

/**
 * Every two and every three of a pool, each once and in its order, in which somebody covers each of the vital duties.
 * @param vital - places of the duties that have to be covered
 * @param including - key of who has to be in it
 */
export function* groupsOf(
  pool: readonly Partner[],
  vital: readonly number[],
  including: string | undefined,
): Generator<readonly Partner[]> {
  const all = (1 << vital.length) - 1;
  const masks = pool.map(({ covers }) => vital.reduce((mask, at, bit) => (covers[at] ? mask | (1 << bit) : mask), 0));
  const wanted = including === undefined ? -1 : pool.findIndex(({ firm }) => firm.profile.key === including);
  const isAsked = (...places: number[]): boolean => wanted < 0 || places.includes(wanted);
  for (let first = 0; first < pool.length; first++) {
    for (let second = first + 1; second < pool.length; second++) {
      const two = masks[first]! | masks[second]!;
      if (two === all && isAsked(first, second)) yield [pool[first]!, pool[second]!];
      for (let third = second + 1; third < pool.length; third++) {
        if ((two | masks[third]!) === all && isAsked(first, second, third)) yield [pool[first]!, pool[second]!, pool[third]!];
      }
    }
  }
}
