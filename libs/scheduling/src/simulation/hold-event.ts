import { seededRandom } from '@spilno/kernel';
import { grantRequests } from '../grant/index.ts';
import { type LinedPlan, type LinedProblem, MAX_SLOTS_PER_DAY, planLines } from '../one-line/index.ts';
import { type Demand } from './draw-demand.ts';

/** Room of the event at one point of a curve. */
export interface Capacity {
  readonly tables: number;
  readonly slotsOfDay: readonly number[];
}

/** What became of one imagined event in one room. */
export interface HeldEvent {
  readonly agreed: number;
  readonly planned: number;
  readonly held: number;
  readonly leftovers: Readonly<Record<LeftoverCause, number>>;
  /** Meetings held by each firm that comes. */
  readonly heldBy: Int32Array;
  /** Groups of idle slots between meetings of a line within half a day. */
  readonly gaps: number;
}

/**
 * Why something wanted is not held: one of the two had its meetings together (`quota`), has no hour left (`ownTime`), the event has no table left (`tables`), no slot
 * suits both (`noCommonTime`), or one of the two did not come (`noShow`).
 */
export type LeftoverCause = 'quota' | 'ownTime' | 'tables' | 'noCommonTime' | 'noShow';

/** Whose judgement of each plan is asked in tests. */
export type OnPlan = (problem: LinedProblem, plan: LinedPlan) => void;

export interface HoldOptions {
  readonly seed: number;
  /** Meetings that everybody gets first, lowered to what there is room for. */
  readonly floor: number;
  /** Moves of the planner for each meeting, which close gaps; what is placed does not depend on them. */
  readonly movesPerMeeting: number;
  readonly onPlan?: OnPlan;
}

/** All pairs weigh the same but for a tenth, by chance: ten are never given up for nine, and exactly equal ones make the choice ten times slower. */
const WEIGHT = 1_000;
const CHANCE = 100;
const GRANT_NODES = 12;

/** Grants what fits, where not everything does, plans it and lets the absent be missing. */
export function holdEvent(demand: Demand, { tables, slotsOfDay }: Capacity, { seed, floor, movesPerMeeting, onPlan }: HoldOptions): HeldEvent {
  const parts = partsOf(slotsOfDay);
  const { open, organisationOfLine } = openLines(demand, slotsOfDay, parts);
  const agreed = demand.first.length;
  const cap = roomOf(demand, open, organisationOfLine, parts.length);
  const slots = slotsOfDay.reduce((sum, count) => sum + count, 0);
  const { granted, left } = grant(demand, cap, tables * slots, floor, seed);
  const [first, second] = [demand.first, demand.second].map((side) => Int32Array.from(granted, (pair) => side[pair]!)) as [Int32Array, Int32Array];
  const problem: LinedProblem = {
    days: parts.length, slotsPerDay: Math.max(...parts.map(({ slots: count }) => count)), ownerOfTable: new Int32Array(tables).fill(-1), organisationOfLine, organisations: demand.firms, open, first, second,
    places: new Int32Array(first.length).fill((1 << MAX_SLOTS_PER_DAY) - 1), pool: new Int32Array(first.length).fill(-1), poolSize: new Int32Array(0),
  };
  const planned = planLines(problem, { seed, maxMoves: movesPerMeeting * first.length });
  if (!planned.ok) throw new Error(planned.error[0]!.message);
  const plan = planned.value;
  onPlan?.(problem, plan);
  const heldBy = new Int32Array(demand.firms);
  let held = 0;
  for (let meeting = 0; meeting < first.length; meeting++) {
    const both = [first[meeting]!, second[meeting]!];
    if (plan.slotOf[meeting]! < 0 || !both.every((firm) => demand.comes[firm])) continue;
    held += 1;
    for (const firm of both) heldBy[firm]! += 1;
  }
  return {
    agreed, planned: plan.placed, held, heldBy: heldBy.filter((_, firm) => demand.comes[firm]), gaps: plan.gaps,
    leftovers: { quota: demand.refusedByQuota, ...left, noCommonTime: first.length - plan.placed, noShow: plan.placed - held },
  };
}

interface Part {
  readonly day: number;
  /** Slots of the day before this part. */
  readonly from: number;
  readonly slots: number;
}

/** Days in halves, or in more parts where a half has more slots than the planner takes at a time, as even as can be: what lies between halves is no gap. */
function partsOf(slotsOfDay: readonly number[]): readonly Part[] {
  return slotsOfDay.flatMap((slots, day) => {
    const count = Math.min(slots, Math.max(2, Math.ceil(slots / MAX_SLOTS_PER_DAY)));
    const edge = (at: number): number => Math.round((slots * at) / count);
    return Array.from({ length: count }, (_, at) => ({ day, from: edge(at), slots: edge(at + 1) - edge(at) }));
  });
}

/** Open places of each line × part, as bits. */
function openLines({ firms, lines, awayDay, awayPart }: Demand, slotsOfDay: readonly number[], parts: readonly Part[]): Pick<LinedProblem, 'open' | 'organisationOfLine'> {
  const organisationOfLine = Int32Array.from(Array.from({ length: firms }, (_, firm) => Array.from({ length: lines[firm]! }, () => firm)).flat());
  const open = new Int32Array(organisationOfLine.length * parts.length);
  for (const [line, firm] of organisationOfLine.entries()) {
    for (const [at, { day, from, slots }] of parts.entries()) {
      const half = slotsOfDay[day]! / 2;
      for (let place = 0; place < slots; place++) {
        const isAway = awayDay[firm] === day && (awayPart[firm] === 'day' || (awayPart[firm] === 'firstHalf') === from + place < half);
        if (!isAway) open[line * parts.length + at]! |= 1 << place;
      }
    }
  }
  return { open, organisationOfLine };
}

/** Meetings for which each firm has room: by its quota and by its hours. */
function roomOf({ firms, quota }: Demand, open: Int32Array, organisationOfLine: ArrayLike<number>, parts: number): Int32Array {
  const hours = new Int32Array(firms);
  for (let line = 0; line < organisationOfLine.length; line++) for (let part = 0; part < parts; part++) for (let bits = open[line * parts + part]!; bits !== 0; bits &= bits - 1) hours[organisationOfLine[line]!]! += 1;
  return hours.map((count, firm) => Math.min(count, quota[firm]!));
}

/** Which of the agreed pairs there is room for, and why the others are left. */
function grant({ firms, first, second }: Demand, cap: Int32Array, total: number, floor: number, seed: number): { granted: readonly number[]; left: { ownTime: number; tables: number } } {
  const wanted = new Int32Array(firms);
  for (const side of [first, second]) for (const firm of side) wanted[firm]! += 1;
  if (first.length <= total && wanted.every((count, firm) => count <= cap[firm]!)) return { granted: [...first.keys()], left: { ownTime: 0, tables: 0 } };
  const random = seededRandom(seed);
  const weight = Int32Array.from(first, () => WEIGHT + random.below(CHANCE));
  const found = grantRequests({ participants: firms, cap, total, floor: floorFor(floor, wanted, cap, total), first, second, weight }, { maxNodes: GRANT_NODES });
  if (!found.ok) throw new Error(found.error[0]!.message);
  const { granted } = found.value;
  const met = new Int32Array(firms);
  for (const pair of granted) for (const side of [first, second]) met[side[pair]!]! += 1;
  const isGranted = new Set(granted);
  const left = { ownTime: 0, tables: 0 };
  for (let pair = 0; pair < first.length; pair++) {
    if (isGranted.has(pair)) continue;
    const isFull = [first[pair]!, second[pair]!].some((firm) => met[firm]! >= cap[firm]!);
    left[isFull ? 'ownTime' : 'tables'] += 1;
  }
  return { granted, left };
}

/** The highest floor up to the wanted one that the event has room for, were it free to choose pairs. */
function floorFor(floor: number, wanted: Int32Array, cap: Int32Array, total: number): number {
  for (let height = floor; height > 0; height--) if (wanted.reduce((sum, count, firm) => sum + Math.min(height, count, cap[firm]!), 0) <= 2 * total) return height;
  return 0;
}
