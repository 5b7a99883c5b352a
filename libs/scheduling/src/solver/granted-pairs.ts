import { grantRequests } from '../grant/grant-requests.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import type { SlotAssignment } from './slot-assignment.ts';

/** Relaxations that may be solved: an event with some hundred organisations needs a few. */
const MAX_NODES = 200;
/** The exact choice weighs priorities as whole numbers up to a million, of at most so many organisations. */
const MOST_ORGANISATIONS = 10_000;
const MOST_WEIGHT = 1_000_000;
/** One step of priority weighs more than any number of meetings. */
const PRIORITY_STEP = 1_000;

/**
 * The pairs worth placing where more agreed than the event can hold: nobody who could have a meeting without one, as far as that can
 * be, then the greatest sum of priorities, then the most meetings; what is placed already counts. Quotas, people's slots and tables are
 * the limits; whether all of it finds slots is seen when it is placed.
 * @returns null where nothing has to be chosen, or there is too much to choose among
 */
export function grantedPairs(assignment: SlotAssignment): ReadonlySet<number> | null {
  const { problem, slotOf, meetingCount, placed } = assignment;
  const { organisationCount, sideA, sideB, priority, tableCapacity } = problem;
  const pairs = [...slotOf.keys()].filter((pair) => slotOf[pair]! < 0 && problem.allowed[pair] === 1 && hasSlot(problem, pair));
  const cap = Int32Array.from({ length: organisationCount }, (_, organisation) => Math.max(0, mostMeetings(problem, organisation) - meetingCount[organisation]!));
  const total = Math.max(0, tableCapacity.reduce((sum, tables) => sum + tables, 0) - placed);
  const wanted = new Int32Array(organisationCount);
  for (const pair of pairs) {
    wanted[sideA[pair]!]! += 1;
    wanted[sideB[pair]!]! += 1;
  }
  const most = pairs.reduce((highest, pair) => Math.max(highest, priority[pair]!), 1);
  if (organisationCount > MOST_ORGANISATIONS || most >= MOST_WEIGHT || (pairs.length <= total && wanted.every((count, organisation) => count <= cap[organisation]!))) return null;
  const step = Math.max(1, Math.min(PRIORITY_STEP, Math.floor((MOST_WEIGHT - 1) / most)));
  const granted = grantRequests(
    { participants: organisationCount, cap, total, floor: placed === 0 ? 1 : 0, first: pairs.map((pair) => sideA[pair]!), second: pairs.map((pair) => sideB[pair]!), weight: pairs.map((pair) => Math.round(priority[pair]! * step) + 1) },
    { maxNodes: MAX_NODES },
  );
  return granted.ok ? new Set(granted.value.granted.map((at) => pairs[at]!)) : null;
}

/** Its quota, or as many as its people's slots hold. */
function mostMeetings({ maxMeetings, capacity, slotCount }: CompiledProblem, organisation: number): number {
  let room = 0;
  for (let slot = 0; slot < slotCount; slot++) room += capacity[organisation * slotCount + slot]!;
  return Math.min(room, maxMeetings[organisation]!);
}

/** Whether there is a slot in which both can, that is not ruled out for them, with a table and somebody of each pool they need. */
function hasSlot({ sideA, sideB, capacity, slotCount, never, tableCapacity, poolsOf, poolCapacity }: CompiledProblem, pair: number): boolean {
  for (let slot = 0; slot < slotCount; slot++) {
    if (tableCapacity[slot]! > 0 && capacity[sideA[pair]! * slotCount + slot]! > 0 && capacity[sideB[pair]! * slotCount + slot]! > 0 && never[pair]?.[slot] !== 1 && (poolsOf[pair]?.every((pool) => poolCapacity[pool * slotCount + slot]! > 0) ?? true)) return true;
  }
  return false;
}
