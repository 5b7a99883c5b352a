import type { ProblemFault, Schedule, ScheduleScore, SchedulingProblem } from '@spilno/scheduling';

/** What the thread is given when it starts. */
export interface ScheduleJob {
  readonly problem: SchedulingProblem;
  /** An earlier schedule whose meetings stay where they still fit. */
  readonly keep: Schedule | null;
  /** What moving a meeting of `keep` costs where a gap costs 1; 0: kept meetings move freely while improving. */
  readonly changeCost: number;
  readonly seed: number;
  readonly timeLimitMs: number;
  readonly maxMoves: number;
  /** Four bytes shared with the thread; not 0: stop and hand over the best so far. */
  readonly stopFlag: SharedArrayBuffer;
}

export interface ScheduleProgress {
  readonly placed: number;
  readonly agreed: number;
  readonly gaps: number;
  readonly moves: number;
  readonly elapsedMs: number;
}

export interface FinishedSchedule {
  readonly schedule: Schedule;
  readonly score: ScheduleScore;
  readonly moves: number;
  /** Everything agreed is placed, without a gap and with every time wish met. */
  readonly perfect: boolean;
  readonly elapsedMs: number;
}

/** What the thread says; `constructed` is a whole valid schedule to fall back on. */
export type ThreadMessage =
  | {
      readonly kind: 'constructed';
      readonly schedule: Schedule;
      readonly score: ScheduleScore;
      readonly elapsedMs: number;
    }
  | { readonly kind: 'progress'; readonly progress: ScheduleProgress }
  | { readonly kind: 'finished'; readonly finished: FinishedSchedule }
  | { readonly kind: 'contradictory'; readonly faults: readonly ProblemFault[] };
