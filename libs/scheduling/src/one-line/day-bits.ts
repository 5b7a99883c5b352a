import { MAX_SLOTS_PER_DAY } from './one-line-problem.ts';

/** Every place that a day can have. */
const ANY_PLACE = (1 << MAX_SLOTS_PER_DAY) - 1;

/** Busy places with an idle neighbour, or none beyond it. */
export const edgesOf = (busy: number): number => busy & ~((busy << 1) & (busy >>> 1));

/** Places beside a block, once some of the busy places are given up; any on an empty day. */
export function besideOf(busy: number, without: number): number {
  const rest = busy & ~without;
  return rest === 0 ? ANY_PLACE : ((rest << 1) | (rest >>> 1)) & ANY_PLACE;
}
