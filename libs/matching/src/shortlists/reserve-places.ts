import { ExpectedLoad } from './expected-load.ts';
import type { Shortlists } from './make-shortlists.ts';
import type { Room } from './room.ts';

/**
 * Who comes next on each list, in case somebody on it may not be shown to its reader: the greatest chance × room that the partner has left
 * once the lists are read, among those who are not on the list. A partner may be in reserve for many.
 * @param lists - as made for the same room
 * @param count - places in reserve for each
 * @returns pairs of each participant, the best first
 */
export function reservePlaces({ participants, one, other, chance, capacity }: Room, lists: Shortlists, count: number): Shortlists {
  const expected = new ExpectedLoad(participants, capacity);
  for (const pair of new Set(lists.flat())) expected.add(one[pair]!, other[pair]!, chance[pair]!);
  const listed = lists.map((list) => new Set(list));
  const own: { readonly pair: number; readonly worth: number }[][] = Array.from({ length: participants }, () => []);
  for (let pair = 0; pair < one.length; pair++) {
    if (chance[pair] === 0) continue;
    for (const [reader, partner] of [[one[pair]!, other[pair]!], [other[pair]!, one[pair]!]] as const) {
      if (!listed[reader]!.has(pair)) own[reader]!.push({ pair, worth: chance[pair]! * expected.room[partner]! });
    }
  }
  return own.map((places) => places.sort((a, b) => b.worth - a.worth || a.pair - b.pair).slice(0, count).map(({ pair }) => pair));
}
