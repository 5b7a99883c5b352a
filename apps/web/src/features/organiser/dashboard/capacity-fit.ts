/** Places in a hundred that are kept free for moves on the day. */
const SPARE_PERCENT = 15;
const USABLE_PERCENT = 100 - SPARE_PERCENT;

export const SPARE_SHARE = SPARE_PERCENT / 100;

export interface DayFit {
  /** Places that may be filled without touching what is kept free. */
  readonly usable: number;
  /** Meetings that do not fit into them; zero when all do. */
  readonly tooMany: number;
  /** Further tables that would hold those; zero when all fit. */
  readonly moreTables: number;
}

/** How many meetings fit a day of so many slots and tables. */
export function fitOf(meetings: number, slots: number, tables: number): DayFit {
  const usable = Math.floor((slots * tables * USABLE_PERCENT) / 100);
  const tooMany = Math.max(0, meetings - usable);
  const moreTables = tooMany === 0 || slots === 0 ? 0 : Math.ceil((meetings * 100) / (slots * USABLE_PERCENT)) - tables;
  return { usable, tooMany, moreTables };
}
