import { type Random } from '@spilno/kernel';
import { change } from '../kempe-path.ts';
import { type OneLineProblem, placesOn } from '../one-line-problem.ts';
import { OneLineState } from '../one-line-state.ts';
import { placeOneLine } from '../place-one-line.ts';

/** Whether a meeting may take a slot with nothing else in the way than who is there and what the meeting allows. */
export function mayStand(problem: OneLineProblem, meeting: number, slot: number): boolean {
  const { first, second, open, days, slotsPerDay } = problem;
  const [day, bit] = [Math.floor(slot / slotsPerDay), 1 << (slot % slotsPerDay)];
  return (placesOn(problem, meeting, day) & open[first[meeting]! * days + day]! & open[second[meeting]! * days + day]! & bit) !== 0;
}

/** The published schedule as far as it stands today; slots that hold too many give up those that go elsewhere most cheaply; the rest is placed. */
export function keepPublished(problem: OneLineProblem, published: Int32Array, random: Random, maxSteps: number, stop: () => boolean): OneLineState {
  const state = new OneLineState(problem);
  for (let meeting = 0; meeting < published.length; meeting++) {
    if (published[meeting]! >= 0 && mayStand(problem, meeting, published[meeting]!) && state.hasPool(meeting, published[meeting]!)) state.place(meeting, published[meeting]!);
  }
  for (let slot = 0; slot < state.slots; slot++) for (const meeting of leavers(state, slot)) state.lift(meeting);
  placeOneLine(state, random, maxSteps, stop);
  return state;
}

/** As many meetings of a slot as it holds too many, those first that leave the fewest gaps behind and find the fewest. */
function leavers(state: OneLineState, slot: number): number[] {
  const { problem, slotOf, load, tablesIn } = state;
  const tooMany = load[slot]! - tablesIn[slot]!;
  if (tooMany <= 0) return [];
  const costs: { meeting: number; cost: number }[] = [];
  for (let meeting = 0; meeting < slotOf.length; meeting++) {
    if (slotOf[meeting] !== slot) continue;
    const [one, other] = [problem.first[meeting]!, problem.second[meeting]!];
    let cost = 100;
    for (let to = 0; to < state.slots; to++) {
      if (load[to]! >= tablesIn[to]! || !state.mayTake(meeting, to) || !state.isFree(one, to) || !state.isFree(other, to)) continue;
      cost = Math.min(cost, change(state, one, slot, to) + change(state, other, slot, to));
    }
    costs.push({ meeting, cost });
  }
  return costs.sort((a, b) => a.cost - b.cost).slice(0, tooMany).map(({ meeting }) => meeting);
}
