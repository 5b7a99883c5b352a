/** What a gap counts in the cost of a day, and each place that would have to become busy or idle for a day without gaps. */
export const GAP_COST = 16;
const REPAIR_COST = 8;

/** What there is to know of a day by the bits of its busy places. */
export interface DayTable {
  /** Busy places. */
  readonly count: Uint8Array;
  /** Groups of idle places between busy ones. */
  readonly gaps: Uint8Array;
  /**
   * What a day costs the search: its gaps, and how far it is from having none. The second part gives a direction to moves that
   * change no gap: without it a wide gap between two blocks comes together by chance alone.
   */
  readonly cost: Uint8Array;
  readonly mostCost: number;
}

const LEAST_PLACES = 16;
const known = new Map<number, DayTable>();

/** The table of days of so many places, 4 MB for the longest of 22; made once. */
export function dayTable(slotsPerDay: number): DayTable {
  const places = slotsPerDay > LEAST_PLACES ? slotsPerDay : LEAST_PLACES;
  const table = known.get(places) ?? makeTable(places);
  known.set(places, table);
  return table;
}

/** Place by place: a day with the next place busy is one without it and something more. */
function makeTable(places: number): DayTable {
  const size = 1 << places;
  const [count, gaps, cost] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  // Kadane's rows: busy places less idle ones in the best row that ends at the last place, and in the best of all.
  const [row, best] = [new Uint8Array(size), new Uint8Array(size)];
  for (let place = 0; place < places; place++) {
    const next = 1 << place;
    for (let bits = 0; bits < next; bits++) {
      const busy = bits | next;
      count[busy] = count[bits]! + 1;
      gaps[busy] = gaps[bits]! + (bits !== 0 && (bits & (next >> 1)) === 0 ? 1 : 0);
      row[busy] = row[bits]! + 1;
      best[busy] = best[bits]! > row[busy]! ? best[bits]! : row[busy]!;
      if (row[bits]! > 0) row[bits]! -= 1;
    }
  }
  let mostCost = 0;
  for (let bits = 0; bits < size; bits++) {
    // All busy places but those of the best row become idle, and its idle ones busy.
    const worth = GAP_COST * gaps[bits]! + REPAIR_COST * (count[bits]! - best[bits]!);
    cost[bits] = worth;
    if (worth > mostCost) mostCost = worth;
  }
  return { count, gaps, cost, mostCost };
}
