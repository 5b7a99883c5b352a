import { type OneLineProblem, tablesOf } from '../one-line-problem.ts';
import { mayStand } from './keep-published.ts';

/**
 * Meetings that change their time in every schedule that places all: those that cannot stand where they were; of each slot that would
 * hold too many, the surplus; and one for each of a set of meetings in need of a slot which share nobody and find every slot of theirs taken by one that stays.
 */
export function movesBound(problem: OneLineProblem, published: Int32Array): number {
  const { participants, days, slotsPerDay, first, second } = problem;
  const slots = days * slotsPerDay;
  const load = new Int32Array(slots);
  const at = new Int32Array(participants * slots).fill(-1);
  const homeless: number[] = [];
  let bound = 0;
  for (let meeting = 0; meeting < published.length; meeting++) {
    const slot = published[meeting]!;
    if (slot >= 0 && mayStand(problem, meeting, slot)) {
      load[slot]! += 1;
      at[first[meeting]! * slots + slot] = at[second[meeting]! * slots + slot] = meeting;
    } else {
      homeless.push(meeting);
      if (slot >= 0) bound += 1;
    }
  }
  const surplus = load.reduce((sum, held, slot) => sum + Math.max(0, held - tablesOf(problem, slot)), 0);
  return bound + Math.max(surplus, disjointBlocked());

  /** Homeless meetings none of whose slots is free for both, with blockers that no other of them has. */
  function disjointBlocked(): number {
    const taken = new Set<number>();
    let count = 0;
    for (const meeting of homeless) {
      const blockers = new Set<number>();
      let isBlocked = true;
      for (let slot = 0; slot < slots && isBlocked; slot++) {
        if (!mayStand(problem, meeting, slot)) continue;
        const here = [first[meeting]!, second[meeting]!].map((who) => at[who * slots + slot]!).filter((other) => other >= 0);
        if (here.length === 0) isBlocked = false;
        for (const other of here) blockers.add(other);
      }
      if (!isBlocked || blockers.size === 0 || [...blockers].some((other) => taken.has(other))) continue;
      for (const other of blockers) taken.add(other);
      count += 1;
    }
    return count;
  }
}
