import type { CompiledProblem } from '../solver/compiled-problem.ts';
import type { PublishedHomes } from './published-homes.ts';

/**
 * Meetings that change their time in every schedule that holds the given ones: those that cannot stand where they were; of each slot
 * what its tables, the lines of organisations and its interpreters hold too many; and one for each of a set of meetings in need of a slot that find every
 * slot of theirs full of meetings that no other of the set finds. Whatever lines and people they sit with.
 */
export function movesFloor(problem: CompiledProblem, isHeld: (pair: number) => boolean, { home, wasPublished }: PublishedHomes): number {
  const { pairCount, slotCount, sideA, sideB, capacity, tableCapacity, poolCount, poolsOf, poolCapacity } = problem;
  const staying = new Map<number, number[]>();
  const load = new Int32Array(slotCount);
  const poolLoad = new Int32Array(poolCount * slotCount);
  const homeless: number[] = [];
  let floor = 0;
  for (let pair = 0; pair < pairCount; pair++) {
    if (!isHeld(pair)) continue;
    const slot = home[pair]!;
    if (slot < 0 || !mayStand(pair, slot)) {
      homeless.push(pair);
      floor += wasPublished[pair]!;
      continue;
    }
    load[slot]! += 1;
    for (const pool of poolsOf[pair] ?? []) poolLoad[pool * slotCount + slot]! += 1;
    for (const cell of cellsOf(pair, slot)) staying.set(cell, [...(staying.get(cell) ?? []), pair]);
  }
  return floor + Math.max(surplus(), disjointBlocked());

  function cellsOf(pair: number, slot: number): readonly [number, number] {
    return [sideA[pair]! * slotCount + slot, sideB[pair]! * slotCount + slot];
  }

  function mayStand(pair: number, slot: number): boolean {
    const pin = problem.pinnedSlot[pair]!;
    if (pin >= 0 ? pin !== slot : problem.never[pair]?.[slot] === 1) return false;
    return tableCapacity[slot]! > 0 && (poolsOf[pair]?.every((pool) => poolCapacity[pool * slotCount + slot]! > 0) ?? true) && cellsOf(pair, slot).every((cell) => capacity[cell]! > 0);
  }

  /** A meeting that leaves a slot makes room at one table, in two organisations and in each pool that it takes from. */
  function surplus(): number {
    const ofLines = new Int32Array(slotCount);
    for (const [cell, pairs] of staying) ofLines[cell % slotCount]! += Math.max(0, pairs.length - capacity[cell]!);
    const overPools = (slot: number): number => {
      let most = 0;
      for (let cell = slot; cell < poolLoad.length; cell += slotCount) most = Math.max(most, poolLoad[cell]! - poolCapacity[cell]!);
      return most;
    };
    return load.reduce((sum, held, slot) => sum + Math.max(0, held - tableCapacity[slot]!, Math.ceil(ofLines[slot]! / 2), overPools(slot)), 0);
  }

  function disjointBlocked(): number {
    const found = new Set<number>();
    let count = 0;
    for (const pair of homeless) {
      const blockers = new Set<number>();
      let isBlocked = true;
      for (let slot = 0; slot < slotCount && isBlocked; slot++) {
        if (!mayStand(pair, slot)) continue;
        const full = cellsOf(pair, slot).filter((cell) => (staying.get(cell)?.length ?? 0) >= capacity[cell]!);
        if (full.length === 0) isBlocked = false;
        for (const cell of full) for (const other of staying.get(cell) ?? []) blockers.add(other);
      }
      if (!isBlocked || blockers.size === 0 || [...blockers].some((other) => found.has(other))) continue;
      for (const other of blockers) found.add(other);
      count += 1;
    }
    return count;
  }
}
