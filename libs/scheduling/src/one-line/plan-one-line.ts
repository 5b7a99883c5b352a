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

const HOT = 0.25;
const COLD = 0.09;
const CHUNK = 8_192;
/** Moves of the first cooling for each meeting; each further one is four times as long. */
const FIRST_COOLING = 120;
const LONGER = 4;
const THROWS_PER_MEETING = 20;

/** Places everything and closes gaps in ever longer coolings, each from the best so far; never worse than its construction. */
export function planOneLine(problem: OneLineProblem, { seed, maxMoves, stop = () => false, onProgress }: OneLineOptions): Result<OneLinePlan, readonly OneLineFault[]> {
  const faults = validateOneLine(problem);
  if (faults.length > 0) return err(faults);
  const state = new OneLineState(problem);
  const meetings = problem.first.length;
  placeOneLine(state, seededRandom(seed), 1_000 + meetings * THROWS_PER_MEETING, stop);
  const closer = new OneLineCloser(state, seed);
  let best = state.slotOf.slice();
  let bestGaps = state.gaps;
  for (let length = Math.max(CHUNK, meetings * FIRST_COOLING); bestGaps > 0 && closer.moves < maxMoves && !stop(); length *= LONGER) {
    for (let done = 0; done < length && state.gaps > 0 && closer.moves < maxMoves && !stop(); done += CHUNK) {
      closer.run(Math.min(CHUNK, maxMoves - closer.moves), HOT * (COLD / HOT) ** (done / length));
      onProgress?.({ moves: closer.moves, placed: state.placed, gaps: Math.min(state.gaps, bestGaps) });
    }
    if (state.gaps < bestGaps) {
      bestGaps = state.gaps;
      best = state.slotOf.slice();
    } else state.returnTo(best);
  }
  return ok({ slotOf: best, placed: state.placed, gaps: bestGaps, moves: closer.moves });
}
