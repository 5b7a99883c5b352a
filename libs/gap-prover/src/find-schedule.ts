import { seededRandom } from '@spilno/kernel';
import { GapCloser } from './close-gaps.ts';
import { type GapProblem } from './gap-problem.ts';
import { placeAll } from './place-all.ts';
import { type SlotDomains } from './slot-domains.ts';
import { SlotState } from './slot-state.ts';

export interface FoundSchedule {
  /** Slot of each meeting. */
  readonly slots: Int32Array;
  readonly gaps: number;
}

export interface SearchOptions {
  readonly seed: number;
  /** Moves of one cooling. */
  readonly moves: number;
  /** Coolings from a new start each. */
  readonly rounds: number;
  readonly stop: () => boolean;
  readonly onBetter?: (found: FoundSchedule) => void;
}

const PLACE_STEPS = 20_000;
const CHUNK = 2_000;

/** The best fair schedule of several coolings; null where none was found. Same seed and work, same result. */
export function findSchedule(problem: GapProblem, domains: SlotDomains, { seed, moves, rounds, stop, onBetter }: SearchOptions): FoundSchedule | null {
  const random = seededRandom(seed);
  let best: FoundSchedule | null = null;
  for (let round = 0; round < rounds && !stop() && best?.gaps !== 0; round++) {
    const state = new SlotState(problem, domains);
    if (!placeAll(state, random, PLACE_STEPS, stop)) continue;
    const closer = new GapCloser(state, random);
    for (let done = 0; done < moves && closer.bestGaps > 0 && !stop(); done += CHUNK) {
      closer.run(Math.min(CHUNK, moves - done), done / moves);
      const slots = closer.best();
      if (!slots || closer.bestGaps >= (best?.gaps ?? Infinity)) continue;
      best = { slots, gaps: closer.bestGaps };
      onBetter?.(best);
    }
    const slots = closer.best();
    if (!slots || closer.bestGaps >= (best?.gaps ?? Infinity)) continue;
    best = { slots, gaps: closer.bestGaps };
    onBetter?.(best);
  }
  return best;
}
