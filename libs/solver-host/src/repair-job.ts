import type { ProblemFault, RepairOffer, Schedule, SchedulingProblem } from '@spilno/scheduling';

/** What a thread is given that mends a published schedule. */
export interface RepairJob {
  readonly problem: SchedulingProblem;
  readonly published: Schedule;
  readonly seed: number;
  readonly timeLimitMs: number;
  readonly maxMoves: number;
}

export type RepairMessage =
  /** Part of the work that is done, up to 1. */
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'repaired'; readonly offers: readonly RepairOffer[] }
  | { readonly kind: 'contradictory'; readonly faults: readonly ProblemFault[] };
