import type { Shortlists } from './make-shortlists.ts';
import type { Room } from './room.ts';

/** How many lists each participant is on. */
export function exposuresOf({ participants, one, other }: Room, lists: Shortlists): Int32Array {
  const exposures = new Int32Array(participants);
  lists.forEach((list, reader) => {
    for (const pair of list) exposures[one[pair] === reader ? other[pair]! : one[pair]!]! += 1;
  });
  return exposures;
}

/** What everybody would be shown if each list were made for its reader alone: the likeliest pairs of each. */
export function likeliestLists({ participants, one, other, chance }: Room, length: number): Shortlists {
  const own: number[][] = Array.from({ length: participants }, () => []);
  for (let pair = 0; pair < one.length; pair++) {
    if (chance[pair] === 0) continue;
    own[one[pair]!]!.push(pair);
    own[other[pair]!]!.push(pair);
  }
  return own.map((pairs) => pairs.sort((a, b) => chance[b]! - chance[a]! || a - b).slice(0, length));
}

/**
 * How unequally something is shared out: 0 everybody has the same, near 1 one has it all.
 * @see Gini, Variabilità e mutabilità, 1912
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const sum = sorted.reduce((all, value) => all + value, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((all, value, place) => all + (2 * (place + 1) - sorted.length - 1) * value, 0);
  return weighted / (sorted.length * sum);
}

/** Why somebody is on nobody's list; null where it is on one. */
export type Unseen = 'noRoom' | 'nobodyFits' | 'nobodyLikely' | 'listsFull';

/** @param from - from which chance on somebody counts as likely */
export function unseenBecause(room: Room, exposures: ArrayLike<number>, from: number): readonly (Unseen | null)[] {
  const best = new Float64Array(room.participants);
  for (let pair = 0; pair < room.one.length; pair++) for (const who of [room.one[pair]!, room.other[pair]!]) best[who] = Math.max(best[who]!, room.chance[pair]!);
  return Array.from(best, (chance, who): Unseen | null => {
    if (exposures[who]! > 0) return null;
    if (!(room.capacity[who]! >= 1)) return 'noRoom';
    if (chance === 0) return 'nobodyFits';
    return chance < from ? 'nobodyLikely' : 'listsFull';
  });
}
