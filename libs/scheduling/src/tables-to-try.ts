import type { SlotId, TableId } from './ids.ts';
import type { ProblemIndex } from './problem-index.ts';

/** Of the free tables of a slot the wanted one, else the first; where people have to walk, then the first of every other hall. */
export function tablesToTry(free: readonly TableId[], isWanted: (tableId: TableId) => boolean, slotId: SlotId, index: ProblemIndex): readonly TableId[] {
  const best = free.find(isWanted) ?? free[0];
  if (best === undefined) return [];
  if (index.tooCloseTo(slotId).length === 0) return [best];
  return [...new Map([best, ...free].toReversed().map((tableId) => [index.hallOf(tableId), tableId])).values()].toReversed();
}
