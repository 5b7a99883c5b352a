import type { SlotAssignment } from '../solver/slot-assignment.ts';

/**
 * Puts whatever is away from its published slot back where there is room for it, until nothing more can.
 * @param atAnyPrice - also where that makes a gap
 */
export function goHome(assignment: SlotAssignment, home: Int32Array, atAnyPrice: boolean): void {
  const { problem, slotOf } = assignment;
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let pair = 0; pair < slotOf.length; pair++) {
      const [from, to] = [slotOf[pair]!, home[pair]!];
      if (from < 0 || to < 0 || from === to || problem.pinnedSlot[pair]! >= 0 || assignment.isClosed(pair, to)) continue;
      if ([problem.sideA[pair]!, problem.sideB[pair]!].some((side) => assignment.isFull(side, to))) continue;
      const before = assignment.gaps;
      assignment.lift(pair);
      assignment.place(pair, to);
      if (atAnyPrice || assignment.gaps <= before) {
        hasChanged = true;
        continue;
      }
      assignment.lift(pair);
      assignment.place(pair, from);
    }
  }
}
