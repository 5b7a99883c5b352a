import { helpersWalk, walkKept, type Conflict } from './constraints/index.ts';
import type { TableId } from './ids.ts';
import { standIn } from './places-for.ts';
import type { AgreedPair, Slot } from './problem.ts';
import type { SeatView } from './seat-view.ts';
import { tablesToTry } from './tables-to-try.ts';

/**
 * Free tables to which somebody of both sides, and of each pool, has the time to walk, one of each hall.
 * @param isCured - what a change takes away: whoever comes anew walks from nowhere
 */
export function nearTables(pair: AgreedPair, slot: Slot, freeTables: readonly TableId[], { index, occupancy }: SeatView, isCured: (conflict: Conflict) => boolean = () => false): readonly TableId[] {
  return tablesToTry(freeTables, () => false, slot.id, index).filter((tableId) => {
    const meeting = { ...standIn(pair, slot.id, undefined, index, occupancy, tableId), tableId };
    return [walkKept, helpersWalk].flatMap((rule) => rule(meeting, index, occupancy)).every(isCured);
  });
}
