import { err, ok, type Random, type Result, seededRandom } from '@spilno/kernel';
import { OneLineCloser } from '../close-one-line.ts';
import { type OneLineProblem } from '../one-line-problem.ts';
import { type OneLineState } from '../one-line-state.ts';
import { keepPublished } from './keep-published.ts';
import { movesBound } from './moves-bound.ts';
import { type RepairFault, type RepairProblem, validateRepair } from './repair-problem.ts';
import { type Kept, RepairSearch } from './repair-search.ts';

export interface RepairOptions {
  readonly seed: number;
  /** Work in all, not time; a few thousand steps for each meeting that has to move are plenty. */
  readonly maxSteps: number;
  /** Asked every few hundred steps with the part of the work (up to 1) that should be done by now; true ends this part with the best so far. */
  readonly stop?: (part: number) => boolean;
}

/** One point of the trade-off between meetings moved and gaps. */
export interface RepairPoint {
  readonly kind: 'fewestMoves' | 'between' | 'bestDay';
  /** Slot of each meeting; -1: cancelled, or not placed. */
  readonly slotOf: Int32Array;
  /** Published meetings at another time than before. */
  readonly moved: number;
  readonly gaps: number;
  /** Participants with a moved meeting, rising. */
  readonly affected: readonly number[];
  readonly unplaced: number;
}

export interface Repair {
  readonly points: readonly [RepairPoint, RepairPoint, RepairPoint];
  /** No schedule that places all moves fewer. */
  readonly movesBound: number;
}

/** How much more may move for fewer gaps. */
const MORE_MOVES = 1.5;
/** Parts of the work after which each step is done. */
const PARTS = { reached: 0.08, fewestMoves: 0.25, between: 0.45, better: 0.75, closed: 0.85 } as const;
const CLOSING = { hot: 0.2, cold: 0.12, chunk: 4_096 } as const;
const THROWS_PER_MEETING = 20;

/**
 * Places what the changes have put out of place, three ways: with the fewest meetings at another time than published, with half as many
 * again for fewer gaps, and with the fewest gaps whatever moves. Within each, everything that need not move stays.
 */
export function repairOneLine(repair: RepairProblem, { seed, maxSteps, stop = () => false }: RepairOptions): Result<Repair, readonly RepairFault[]> {
  const faults = validateRepair(repair);
  if (faults.length > 0) return err(faults);
  const { problem, published, alive } = withoutCancelled(repair);
  const random = seededRandom(seed);
  const bound = movesBound(problem, published);
  const state = keepPublished(problem, published, random, 1_000 + alive.length * THROWS_PER_MEETING, () => stop(PARTS.reached));
  const { fewest, between, best } = searchPoints(state, published, { seed, maxSteps, stop, random, bound });
  const point = (kind: RepairPoint['kind'], kept: Kept): RepairPoint => told(kind, kept, problem, published, alive, repair.published.length);
  return ok({ points: [point('fewestMoves', fewest), point('between', between), point('bestDay', best)], movesBound: bound });
}

export interface PointsSearch extends Required<RepairOptions> {
  readonly random: Random;
  /** No schedule of everything that is placed moves fewer. */
  readonly bound: number;
}

/** The three points from where a schedule stands; what is placed stays placed. */
export function searchPoints(state: OneLineState, published: Int32Array, { seed, maxSteps, stop, random, bound }: PointsSearch): Readonly<Record<'fewest' | 'between' | 'best', Kept>> {
  const search = new RepairSearch(state, published, random);
  const until = (part: keyof typeof PARTS): (() => boolean) => () => stop(PARTS[part]);
  const reached = search.run({ free: bound, price: [2, 4], temperature: [0.5, 0.1], limit: bound, steps: maxSteps * PARTS.reached }, until('reached'));
  const fewest = search.run({ free: reached.moved, price: [2, 3], temperature: [0.4, 0.1], limit: reached.moved, steps: maxSteps * (PARTS.fewestMoves - PARTS.reached) }, until('fewestMoves'));
  const limit = Math.floor(fewest.moved * MORE_MOVES);
  const between = search.run({ free: limit, price: [1, 1.3], temperature: [0.3, 0.1], limit, steps: maxSteps * (PARTS.between - PARTS.fewestMoves) }, until('between'));
  const better = search.run({ free: 0, price: [0.03, 0.03], temperature: [0.15, 0.05], limit: Infinity, steps: maxSteps * (PARTS.better - PARTS.between) }, until('better'));
  closeAll(state, seed, maxSteps * (PARTS.closed - PARTS.better), until('closed'));
  if (state.gaps > better.gaps) state.returnTo(better.slotOf);
  search.noteAll();
  // Back to the published time goes whatever can without a gap.
  const best = search.run({ free: 0, price: [0.05, 0.05], temperature: [0.03, 0.01], limit: Infinity, steps: maxSteps * (1 - PARTS.closed) }, () => stop(1));
  return { fewest, between, best };
}

/** The planner's own search for the last gaps, whatever moves. */
function closeAll(state: OneLineState, seed: number, moves: number, stop: () => boolean): void {
  const closer = new OneLineCloser(state, seed);
  for (let done = 0; done < moves && state.gaps > 0 && !stop(); done += CLOSING.chunk) closer.run(CLOSING.chunk, CLOSING.hot * (CLOSING.cold / CLOSING.hot) ** (done / moves));
}

function withoutCancelled({ problem, published, cancelled }: RepairProblem): { problem: OneLineProblem; published: Int32Array; alive: Int32Array } {
  const gone = new Set(cancelled);
  const alive = Int32Array.from({ length: published.length }, (_, meeting) => meeting).filter((meeting) => !gone.has(meeting));
  const of = (values: ArrayLike<number>): Int32Array => alive.map((meeting) => values[meeting]!);
  const perMeeting = Math.max(1, problem.places.length / Math.max(1, published.length));
  const places = Int32Array.from({ length: alive.length * perMeeting }, (_, at) => problem.places[alive[Math.floor(at / perMeeting)]! * perMeeting + (at % perMeeting)]!);
  return { problem: { ...problem, first: of(problem.first), second: of(problem.second), places, ...(problem.pool && { pool: of(problem.pool) }) }, published: of(published), alive };
}

function told(kind: RepairPoint['kind'], { slotOf, moved, gaps }: Kept, { first, second }: OneLineProblem, published: Int32Array, alive: Int32Array, meetings: number): RepairPoint {
  const all = new Int32Array(meetings).fill(-1);
  const affected = new Set<number>();
  let unplaced = 0;
  for (const [at, meeting] of alive.entries()) {
    const slot = (all[meeting] = slotOf[at]!);
    if (slot < 0) unplaced += 1;
    else if (published[at]! >= 0 && published[at] !== slot) for (const who of [first[at]!, second[at]!]) affected.add(who);
  }
  return { kind, slotOf: all, moved, gaps, affected: [...affected].sort((a, b) => a - b), unplaced };
}
