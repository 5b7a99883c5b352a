import { type Random } from '@spilno/kernel';
import { type OneLineState } from './one-line-state.ts';

/**
 * Places meetings, the hardest first, where they cost the fewest gaps; then those left over by throwing out the lightest,
 * where whoever is thrown out often grows heavy.
 * @returns the meetings that stay without a slot after that many steps
 */
export function placeOneLine(state: OneLineState, random: Random, maxSteps: number, stop: () => boolean): number[] {
  const left: number[] = [];
  const hardness = hardnessOf(state);
  const order = random.shuffled([...state.slotOf.keys()].filter((meeting) => state.slotOf[meeting]! < 0)).sort((one, other) => hardness[other]! - hardness[one]!);
  for (const meeting of order) {
    const slot = cheapestFree(state, meeting, random);
    if (slot < 0) left.push(meeting);
    else state.place(meeting, slot);
  }
  return throwOut(state, left, random, maxSteps, stop);
}

/** Meetings of the two in proportion to the places they have. */
function hardnessOf({ problem }: OneLineState): Float64Array {
  const { participants, days, first, second, open } = problem;
  const degree = new Float64Array(participants);
  for (let meeting = 0; meeting < first.length; meeting++) {
    degree[first[meeting]!]! += 1;
    degree[second[meeting]!]! += 1;
  }
  for (let who = 0; who < participants; who++) {
    let places = 0;
    for (let day = 0; day < days; day++) for (let bits = open[who * days + day]!; bits !== 0; bits &= bits - 1) places += 1;
    degree[who]! /= Math.max(1, places);
  }
  return Float64Array.from(first, (one, meeting) => Math.max(degree[one]!, degree[second[meeting]!]!) + 0.1 * Math.min(degree[one]!, degree[second[meeting]!]!));
}

/** Gaps first, then the emptier slot. */
function cheapestFree(state: OneLineState, meeting: number, random: Random): number {
  const { problem, load, tablesIn, slots } = state;
  const [one, other] = [problem.first[meeting]!, problem.second[meeting]!];
  let [best, bestCost] = [-1, Infinity];
  const shift = random.below(slots);
  for (let step = 0; step < slots; step++) {
    const slot = step + shift < slots ? step + shift : step + shift - slots;
    if (load[slot]! >= tablesIn[slot]! || !state.mayTake(meeting, slot) || !state.isFree(one, slot) || !state.isFree(other, slot) || !state.hasPool(meeting, slot)) continue;
    const cost = 8 * (added(state, one, slot) + added(state, other, slot)) + load[slot]! / tablesIn[slot]!;
    if (cost < bestCost) [best, bestCost] = [slot, cost];
  }
  return best;
}

function added(state: OneLineState, who: number, slot: number): number {
  const bits = state.busy[who * state.problem.days + state.dayOf[slot]!]!;
  return state.day.gaps[bits | state.bitOf[slot]!]! - state.day.gaps[bits]!;
}

function throwOut(state: OneLineState, open: number[], random: Random, maxSteps: number, stop: () => boolean): number[] {
  if (state.problem.tables === 0) return open;
  const weights = new Map<number, number>();
  const weightOf = (meeting: number): number => weights.get(meeting) ?? 1;
  for (let step = 0; open.length > 0 && step < maxSteps; step++) {
    if ((step & 255) === 255 && stop()) break;
    const [meeting] = open.splice(random.below(open.length), 1) as [number];
    const found = lightest(state, meeting, weightOf, random);
    if (!found) {
      open.push(meeting);
      continue;
    }
    for (const other of found.out) {
      state.lift(other);
      weights.set(other, weightOf(other) + 1);
      open.push(other);
    }
    state.place(meeting, found.slot);
  }
  return open;
}

/** The slot from which the lightest meetings have to go; null where the two are never there together. */
function lightest(state: OneLineState, meeting: number, weightOf: (meeting: number) => number, random: Random): { slot: number; out: number[] } | null {
  const { problem, slots, at } = state;
  let best: { slot: number; out: number[]; weight: number } | null = null;
  const shift = random.below(slots);
  for (let step = 0; step < slots; step++) {
    const slot = (step + shift) % slots;
    if (!state.mayTake(meeting, slot)) continue;
    const out: number[] = [];
    let isThere = true;
    for (const who of [problem.first[meeting]!, problem.second[meeting]!]) {
      if ((problem.open[who * problem.days + state.dayOf[slot]!]! & state.bitOf[slot]!) === 0) isThere = false;
      else if (at[who * slots + slot]! >= 0) out.push(at[who * slots + slot]!);
    }
    if (!isThere) continue;
    if (!state.hasPool(meeting, slot) && !out.some((other) => problem.pool![other] === problem.pool![meeting])) {
      const rival = rivalIn(state, meeting, slot, random);
      if (rival < 0) continue;
      out.push(rival);
    }
    if (state.tablesIn[slot] === 0) continue;
    if (out.length === 0 && state.load[slot]! >= state.tablesIn[slot]!) out.push(someoneIn(state, slot, random));
    const weight = out.reduce((sum, other) => sum + weightOf(other), 0);
    if (!best || weight < best.weight) best = { slot, out, weight };
  }
  return best;
}

/** Any meeting of a slot that is full, so that there are some. */
function someoneIn(state: OneLineState, slot: number, random: Random): number {
  for (;;) {
    const meeting = state.at[random.below(state.problem.participants) * state.slots + slot]!;
    if (meeting >= 0) return meeting;
  }
}

/** A meeting of a slot that takes from the same pool, the first from somebody by chance on; -1: the pool is empty. */
function rivalIn({ problem, at, slots }: OneLineState, meeting: number, slot: number, random: Random): number {
  const shift = random.below(problem.participants);
  for (let step = 0; step < problem.participants; step++) {
    const other = at[((step + shift) % problem.participants) * slots + slot]!;
    if (other >= 0 && problem.pool![other] === problem.pool![meeting]) return other;
  }
  return -1;
}
