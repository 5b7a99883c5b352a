import { type GapVerdict } from './close-problem.ts';
import { type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { type SolverCodes } from './solver-codes.ts';

export interface GapThreadJob {
  readonly problem: GapProblem;
  readonly codes: SolverCodes;
  readonly seed: number;
  /** See the option of the same name. */
  readonly coreConflicts?: number;
}

export type GapThreadMessage = { readonly kind: 'better'; readonly found: FoundSchedule } | { readonly kind: 'bound'; readonly gaps: number } | { readonly kind: 'verdict'; readonly verdict: GapVerdict };
