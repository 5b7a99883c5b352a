import { type Random } from '@spilno/kernel';
import { popcount, slotsOf } from './bits.ts';
import { type SlotState } from './slot-state.ts';

/**
 * Places every meeting: where none of its slots is free it takes the one from which the fewest and lightest are thrown out;
 * whoever is thrown out often grows heavy.
 * @returns whether all are placed within that many steps
 */
export function placeAll(state: SlotState, random: Random, maxSteps: number, stop: () => boolean): boolean {
  const weights = new Int32Array(state.slotOf.length).fill(1);
  const size = (meeting: number): number => popcount(state.domains.slots[meeting]!);
  const open = random.shuffled([...state.slotOf.keys()].filter((meeting) => state.slotOf[meeting]! < 0)).sort((a, b) => size(b) - size(a));
  for (let step = 0; open.length > 0; step++) {
    if (step >= maxSteps || ((step & 255) === 255 && stop())) return false;
    const meeting = open.pop()!;
    let [bestSlot, bestWeight, ties] = [-1, Infinity, 0];
    for (const slot of slotsOf(state.domains.slots[meeting]!)) {
      const out = inTheWay(state, meeting, slot);
      const weight = out.reduce((sum, other) => sum + weights[other]!, state.load[slot]! >= state.problem.tables && !out.some((other) => state.slotOf[other] === slot) ? 1 : 0);
      if (weight > bestWeight) continue;
      ties = weight < bestWeight ? 1 : ties + 1;
      if (weight < bestWeight || random.below(ties) === 0) [bestSlot, bestWeight] = [slot, weight];
    }
    const out = inTheWay(state, meeting, bestSlot);
    for (const other of out) state.lift(other);
    if (state.load[bestSlot]! >= state.problem.tables) {
      const one = pickIn(state, bestSlot, random);
      state.lift(one);
      out.push(one);
    }
    for (const other of out) weights[other]! += 1;
    state.place(meeting, bestSlot);
    open.push(...out);
  }
  return true;
}

/** Other meetings of the two in that slot, and placed ones that would stand on the wrong side of it. */
function inTheWay(state: SlotState, meeting: number, slot: number): number[] {
  const { at, problem, first, second, slotOf, neighbours } = state;
  const out = new Set<number>();
  for (const who of [first[meeting]!, second[meeting]!]) if (at[who * problem.slots + slot]! >= 0) out.add(at[who * problem.slots + slot]!);
  for (const { meeting: other, isEarlier } of neighbours[meeting]!) {
    const theirs = slotOf[other]!;
    if (theirs >= 0 && (isEarlier ? theirs >= slot : theirs <= slot)) out.add(other);
  }
  return [...out];
}

function pickIn(state: SlotState, slot: number, random: Random): number {
  const held: number[] = [];
  for (let meeting = 0; meeting < state.slotOf.length; meeting++) if (state.slotOf[meeting] === slot) held.push(meeting);
  return held[random.below(held.length)]!;
}
