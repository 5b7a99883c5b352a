import { err, ok, type Result, seededRandom } from '@spilno/kernel';
import { OneLineCloser } from './close-one-line.ts';
import { type OneLineFault, type OneLineProblem, validateOneLine } from './one-line-problem.ts';
import { OneLineState } from './one-line-state.ts';
import { placeOneLine } from './place-one-line.ts';

export interface OneLineOptions {
  readonly seed: number;
  /** Work, not time: the same seed and moves give the same schedule on every machine. */
  readonly maxMoves: number;
  /** Asked every few thousand moves; true ends the search with the best so far. */
  readonly stop?: () => boolean;
  readonly onProgress?: (progress: { readonly moves: number; readonly placed: number; readonly gaps: number }) => void;
}

export interface OneLinePlan {
  /** Slot of each meeting; -1: not placed. */
  readonly slotOf: Int32Array;
  readonly placed: number;
  readonly gaps: number;
  readonly moves: number;
}

/** Temperatures in gaps; moves for each meeting of the first cooling, and of growing coldest after each. */
const HOT = 0.5;
const COLD = 0.2;
const COLDEST = 0.12;
const FIRST_COOLING = 250;
const LAST_COOLING = 120;
/** How much longer each further cooling is. */
const LONGER = 4;
const CHUNK = 4_096;
const THROWS_PER_MEETING = 20;

/**
 * Places everything and closes gaps in ever longer coolings, each from the best so far. Never worse than its construction.
 */
export function planOneLine(problem: OneLineProblem, { seed, maxMoves, stop = () => false, onProgress }: OneLineOptions): Result<OneLinePlan, readonly OneLineFault[]> {
  const faults = validateOneLine(problem);
  if (faults.length > 0) return err(faults);
  const state = new OneLineState(problem);
  const meetings = problem.first.length;
  placeOneLine(state, seededRandom(seed), 1_000 + meetings * THROWS_PER_MEETING, stop);
  const closer = new OneLineCloser(state, seed);
  const best = { slotOf: state.slotOf.slice(), gaps: state.gaps };
  const isOver = (): boolean => closer.moves >= maxMoves || stop();
  const keepIfBetter = (): void => {
    if (state.gaps >= best.gaps) return;
    best.slotOf.set(state.slotOf);
    best.gaps = state.gaps;
  };
  const run = (temperature: number): void => {
    closer.run(Math.min(CHUNK, maxMoves - closer.moves), temperature);
    onProgress?.({ moves: closer.moves, placed: state.placed, gaps: Math.min(state.gaps, best.gaps) });
  };
  for (let length = Math.max(CHUNK, meetings * FIRST_COOLING); best.gaps > 0 && !isOver(); length *= LONGER) {
    const begin = closer.moves;
    while (closer.moves < begin + length && state.gaps > 0 && !isOver()) run(HOT * (COLD / HOT) ** ((closer.moves - begin) / length));
    keepIfBetter();
    const end = closer.moves;
    while (closer.moves < end + meetings * LAST_COOLING && best.gaps > 0 && !isOver()) {
      run(COLD * (COLDEST / COLD) ** ((closer.moves - end) / (meetings * LAST_COOLING)));
      keepIfBetter();
    }
    if (state.gaps > best.gaps) state.returnTo(best.slotOf);
  }
  return ok({ slotOf: best.slotOf, placed: state.placed, gaps: best.gaps, moves: closer.moves });
}
