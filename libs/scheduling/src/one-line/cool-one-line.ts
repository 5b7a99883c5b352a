import { OneLineCloser } from './close-one-line.ts';
import { type MeetingPairs, type OneLineState } from './one-line-state.ts';

/** Temperatures in gaps; moves for each meeting of the first cooling, and of growing coldest after each. */
const HOT = 0.5;
const COLD = 0.2;
const COLDEST = 0.12;
const FIRST_COOLING = 250;
const LAST_COOLING = 120;
/** How much longer each further cooling is. */
const LONGER = 4;
const CHUNK = 4_096;

export interface Cooling {
  readonly seed: number;
  readonly maxMoves: number;
  /** Asked every few thousand moves; true ends the search with the best so far. */
  readonly stop: () => boolean;
  readonly onProgress?: (progress: { readonly moves: number; readonly placed: number; readonly gaps: number }) => void;
}

/** Closes gaps of what is placed in ever longer coolings, each from the best so far; what is placed stays so. Never worse than its start. Where lines stand in for each other, the problem names those of the schedule that is returned. */
export function coolOneLine(state: OneLineState, { seed, maxMoves, stop, onProgress }: Cooling): { slotOf: Int32Array; gaps: number; moves: number } {
  const closer = new OneLineCloser(state, seed);
  const meetings = state.slotOf.length;
  const best = { slotOf: state.slotOf.slice(), gaps: state.gaps };
  const { first, second, organisationOf } = state.problem;
  // Who meets changes only where lines stand in for each other.
  const pairs: MeetingPairs | null = organisationOf ? { first: first.slice(), second: second.slice() } : null;
  const isOver = (): boolean => closer.moves >= maxMoves || stop();
  const keepIfBetter = (): void => {
    if (state.gaps >= best.gaps) return;
    best.slotOf.set(state.slotOf);
    best.gaps = state.gaps;
    pairs?.first.set(first);
    pairs?.second.set(second);
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
    if (pairs) {
      state.returnTo(best.slotOf, pairs);
      closer.readPairs();
    } else if (state.gaps > best.gaps) state.returnTo(best.slotOf);
  }
  return { slotOf: best.slotOf, gaps: best.gaps, moves: closer.moves };
}
