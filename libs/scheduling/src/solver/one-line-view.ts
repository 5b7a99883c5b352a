import { type OneLineProblem } from '../one-line/one-line-problem.ts';
import { OneLineState } from '../one-line/one-line-state.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import type { SlotAssignment } from './slot-assignment.ts';

export interface OneLineView {
  readonly state: OneLineState;
  /** Slot of the problem for one of the view; -1 stays -1. */
  readonly slotOf: (slot: number) => number;
  /** Slot of the view for one of the problem; -1 stays -1. */
  readonly viewOf: (slot: number) => number;
}

/** Slots of the longest day. */
export const slotsPerDayOf = ({ dayCount, firstSlotOfDay }: CompiledProblem): number =>
  Array.from({ length: dayCount }, (_, day) => firstSlotOfDay[day + 1]! - firstSlotOfDay[day]!).reduce((most, slots) => Math.max(most, slots), 1);

/**
 * An assignment as a forum in its plainest shape: line n of an organisation is somebody who is there wherever the organisation can
 * have more than n meetings at a time, and every meeting stays with its lines. Pinned meetings and those that come before or
 * after another have one place, all others those that are not ruled out for them.
 * @param keepsWishes - a meeting whose time wish is met may only take times that meet it
 * @param home - where each meeting was published (-1: nowhere); there it may always go, and its lines are such as are free there
 */
export function asOneLine(assignment: SlotAssignment, keepsWishes: boolean, home: Int32Array | null = null): OneLineView {
  const { problem } = assignment;
  const { dayCount, dayOfSlot, firstSlotOfDay, slotCount, tableCapacity, pairCount } = problem;
  const slotsPerDay = slotsPerDayOf(problem);
  const bitOf = Int32Array.from({ length: slotCount }, (_, slot) => 1 << (slot - firstSlotOfDay[dayOfSlot[slot]!]!));
  const tablesIn = new Int32Array(dayCount * slotsPerDay);
  for (let slot = 0; slot < slotCount; slot++) tablesIn[viewOf(slot)] = tableCapacity[slot]!;
  const { firstLine, open } = linesOf(problem, bitOf);
  const { first, second } = lineOfEach(assignment, firstLine, home ?? assignment.slotOf);
  const places = new Int32Array(pairCount * dayCount);
  for (let pair = 0; pair < pairCount; pair++) for (let slot = 0; slot < slotCount; slot++) if (mayTake(pair, slot)) places[pair * dayCount + dayOfSlot[slot]!]! |= bitOf[slot]!;
  const plain: OneLineProblem = { participants: firstLine[problem.organisationCount]!, days: dayCount, slotsPerDay, tables: tablesIn.reduce((most, tables) => Math.max(most, tables), 0), tablesIn, first, second, places, open, ...poolsOf(problem, dayCount * slotsPerDay, viewOf) };
  const state = new OneLineState(plain);
  assignment.slotOf.forEach((slot, pair) => slot >= 0 && state.place(pair, viewOf(slot)));
  return { state, viewOf, slotOf: (slot) => (slot < 0 ? -1 : firstSlotOfDay[Math.floor(slot / slotsPerDay)]! + (slot % slotsPerDay)) };

  function viewOf(slot: number): number {
    return slot < 0 ? -1 : dayOfSlot[slot]! * slotsPerDay + slot - firstSlotOfDay[dayOfSlot[slot]!]!;
  }

  function mayTake(pair: number, slot: number): boolean {
    const pin = problem.pinnedSlot[pair]!;
    if (pin >= 0) return slot === pin;
    // The search knows no order: whoever has one stays, and is moved by the annealing.
    if (problem.before[pair] || problem.after[pair]) return slot === assignment.slotOf[pair];
    if (problem.never[pair]?.[slot] === 1) return false;
    if (home?.[pair] === slot) return true;
    const unwished = problem.unwished[pair];
    const now = assignment.slotOf[pair]!;
    return !keepsWishes || !unwished || now < 0 || unwished[now] === 1 || unwished[slot] === 0;
  }
}

/** As many numbers for each meeting as the one that needs most pools has; nothing where no meeting needs any. */
function poolsOf({ poolsOf: needed, poolCount, poolCapacity, slotCount }: CompiledProblem, slots: number, viewOf: (slot: number) => number): Pick<OneLineProblem, 'pool' | 'poolSize' | 'poolIn'> {
  const width = needed.reduce((most, pools) => Math.max(most, pools?.length ?? 0), 0);
  if (width === 0) return {};
  const pool = new Int32Array(needed.length * width).fill(-1);
  needed.forEach((pools, meeting) => pools?.forEach((number, place) => (pool[meeting * width + place] = number)));
  const poolIn = new Int32Array(poolCount * slots);
  for (let number = 0; number < poolCount; number++) for (let slot = 0; slot < slotCount; slot++) poolIn[number * slots + viewOf(slot)] = poolCapacity[number * slotCount + slot]!;
  return { pool, poolSize: Int32Array.from({ length: poolCount }, (_, number) => poolIn.subarray(number * slots, (number + 1) * slots).reduce((most, size) => Math.max(most, size), 0)), poolIn };
}

/** Number of the first line of each organisation, and of all at the end; open places of line × day, as bits. */
function linesOf({ organisationCount, width, capacity, slotCount, dayCount, dayOfSlot }: CompiledProblem, bitOf: Int32Array): { firstLine: Int32Array; open: Int32Array } {
  const firstLine = new Int32Array(organisationCount + 1);
  for (let organisation = 0; organisation < organisationCount; organisation++) firstLine[organisation + 1] = firstLine[organisation]! + width[organisation]!;
  const open = new Int32Array(firstLine[organisationCount]! * dayCount);
  for (let organisation = 0; organisation < organisationCount; organisation++) {
    for (let slot = 0; slot < slotCount; slot++) {
      for (let line = 0; line < capacity[organisation * slotCount + slot]!; line++) open[(firstLine[organisation]! + line) * dayCount + dayOfSlot[slot]!]! |= bitOf[slot]!;
    }
  }
  return { firstLine, open };
}

/**
 * The lines of each meeting: in every slot the first ones of either side that have no other. What is away from its home goes last, and
 * rather to a line that is open there and has nothing else.
 */
function lineOfEach({ problem, slotOf }: SlotAssignment, firstLine: Int32Array, home: Int32Array): { first: Int32Array; second: Int32Array } {
  const { slotCount, capacity, pairCount, sideA, sideB } = problem;
  const taken = new Uint8Array(firstLine.at(-1)! * slotCount);
  const wanted = new Uint8Array(taken.length);
  const lineFor = (organisation: number, slot: number, back: number): number => {
    const line0 = firstLine[organisation]!;
    if (slot < 0) return line0;
    const isFree = (line: number): boolean => taken[line * slotCount + slot] === 0;
    const hasHome = (line: number): boolean => line - line0 < capacity[organisation * slotCount + back]! && taken[line * slotCount + back] === 0 && wanted[line * slotCount + back] === 0;
    let found = -1;
    for (let line = line0; line < line0 + capacity[organisation * slotCount + slot]!; line++) {
      if (!isFree(line) || (found >= 0 && (back < 0 || !hasHome(line)))) continue;
      found = line;
      if (back < 0 || hasHome(line)) break;
    }
    taken[found * slotCount + slot] = 1;
    if (back >= 0) wanted[found * slotCount + back] = 1;
    return found;
  };
  const [first, second] = [new Int32Array(pairCount), new Int32Array(pairCount)];
  const put = (pair: number, back: number): void => {
    first[pair] = lineFor(sideA[pair]!, slotOf[pair]!, back);
    second[pair] = lineFor(sideB[pair]!, slotOf[pair]!, back);
  };
  for (let pair = 0; pair < pairCount; pair++) if (home[pair] === slotOf[pair]) put(pair, -1);
  for (let pair = 0; pair < pairCount; pair++) if (home[pair] !== slotOf[pair]) put(pair, home[pair]!);
  return { first, second };
}
