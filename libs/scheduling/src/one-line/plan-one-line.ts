import { err, ok, type Result, seededRandom } from '@spilno/kernel';
import { coolOneLine } from './cool-one-line.ts';
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

const THROWS_PER_MEETING = 20;

/**
 * Places everything and closes gaps in ever longer coolings, each from the best so far. Never worse than its construction.
 */
export function planOneLine(problem: OneLineProblem, { seed, maxMoves, stop = () => false, onProgress }: OneLineOptions): Result<OneLinePlan, readonly OneLineFault[]> {
  const faults = validateOneLine(problem);
  if (faults.length > 0) return err(faults);
  const state = new OneLineState(problem);
  placeOneLine(state, seededRandom(seed), 1_000 + problem.first.length * THROWS_PER_MEETING, stop);
  const closed = coolOneLine(state, { seed, maxMoves, stop, ...(onProgress && { onProgress }) });
  return ok({ ...closed, placed: state.placed });
}
