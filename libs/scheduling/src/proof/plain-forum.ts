import type { SchedulingProblem } from '../problem.ts';
import { compileProblem, type CompiledProblem } from '../solver/compiled-problem.ts';
import { validateProblem } from '../validate-problem.ts';

/**
 * A problem as far as a proof looks at it: who can meet when, how many at a time and in all, and the tables of each slot. Who comes and
 * where exactly is left out, so that what is proven here holds for the whole problem as well. Everything is numbered from 0 in the order
 * of the problem; the slots are the usable ones, day by day.
 */
export interface PlainForum {
  readonly organisations: number;
  /** First slot of each day, and the number of slots at the end. */
  readonly firstSlotOfDay: readonly number[];
  /** Meetings that an organisation can have at a time: organisation × slot. */
  readonly capacity: Int32Array;
  /** Meetings that an organisation can have in all. */
  readonly quota: Int32Array;
  /** Open tables, slot by slot. */
  readonly tables: Int32Array;
  readonly meetings: readonly { readonly sides: readonly [number, number]; readonly slots: readonly number[] }[];
}

/** @returns null for a problem that contradicts itself */
export function plainForum(problem: SchedulingProblem): PlainForum | null {
  const valid = validateProblem(problem);
  if (!valid.ok) return null;
  const compiled = compileProblem(valid.value);
  const { organisationCount, firstSlotOfDay, capacity, maxMeetings, tableCapacity, sideA, sideB, pairCount } = compiled;
  return {
    organisations: organisationCount,
    firstSlotOfDay: [...firstSlotOfDay],
    capacity,
    quota: maxMeetings,
    tables: tableCapacity,
    meetings: Array.from({ length: pairCount }, (_, pair) => ({ sides: [sideA[pair]!, sideB[pair]!], slots: slotsFor(compiled, pair) })),
  };
}

function slotsFor({ slotCount, capacity, tableCapacity, sideA, sideB, pinnedSlot, never, allowed }: CompiledProblem, pair: number): number[] {
  const pin = pinnedSlot[pair]!;
  if (pin >= 0) return [pin];
  if (allowed[pair] === 0) return [];
  const slots: number[] = [];
  for (let slot = 0; slot < slotCount; slot++) {
    const isOpen = tableCapacity[slot]! > 0 && never[pair]?.[slot] !== 1 && [sideA, sideB].every((side) => capacity[side[pair]! * slotCount + slot]! > 0);
    if (isOpen) slots.push(slot);
  }
  return slots;
}
