import { COUNT } from './day-bits.ts';
import { gapsOfDay } from './one-line-state.ts';

/** What a gap counts in `DAY_COST`, and each place that would have to become busy or idle for a day without gaps. */
export const GAP_COST = 16;
const REPAIR_COST = 8;

/**
 * What a day costs the search, by its bits: its gaps, and how far it is from having none. The second part gives a direction to
 * moves that change no gap: without it a wide gap between two blocks comes together by chance alone.
 */
export const DAY_COST = Uint8Array.from({ length: 1 << 16 }, (_, bits) => GAP_COST * gapsOfDay(bits) + REPAIR_COST * repairsOf(bits));
export const MOST_DAY_COST = DAY_COST.reduce((most, cost) => Math.max(most, cost), 0);

/** Fewest places that become busy or idle until the busy ones are in a row: all busy ones but for the row that spares most (Kadane). */
function repairsOf(bits: number): number {
  let [row, best] = [0, 0];
  for (let place = 0; place < 16; place++) {
    if (((bits >> place) & 1) === 1) row += 1;
    else if (row > 0) row -= 1;
    if (row > best) best = row;
  }
  return COUNT[bits]! - best;
}
