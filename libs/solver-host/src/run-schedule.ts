import { assertNever, err, ok, type Result } from '@spilno/kernel';
import type { ProblemFault, Schedule, SchedulingProblem } from '@spilno/scheduling';
import { messageOf, startThread } from './in-thread.ts';
import type { FinishedSchedule, ScheduleJob, ScheduleProgress, ThreadMessage } from './schedule-job.ts';
import { defaultThreadUrl } from './thread-url.ts';

export interface RunScheduleOptions {
  readonly seed: number;
  /** Time for construction and improvement together. */
  readonly timeLimitMs: number;
  /** Work instead of time, where the result must be the same on every machine; default: no limit. */
  readonly maxMoves?: number;
  /** An earlier schedule whose meetings stay where they still fit. */
  readonly keep?: Schedule;
  /** What moving a meeting of `keep` costs where a gap costs 1: 0.5 trades two moves for a gap, 2 moves hardly anything. Default 0. */
  readonly changeCost?: number;
  /** Once with the first whole schedule, then at most four times a second. */
  readonly onProgress?: (progress: ScheduleProgress) => void;
  /** Aborting ends the run with the best schedule so far. */
  readonly signal?: AbortSignal;
  /** How long the thread may take to hand over its best after it was told to stop; then it is ended. Default 5 s. */
  readonly graceMs?: number;
  /** The thread's entry; default: beside this file, as source or as built. */
  readonly threadUrl?: URL;
}

export interface ScheduleRun extends FinishedSchedule {
  /** Why the search ended. */
  readonly end: 'perfect' | 'limit' | 'cancelled' | 'overdue';
}

export type RunScheduleError =
  | { readonly kind: 'contradictoryProblem'; readonly faults: readonly ProblemFault[] }
  /** The thread died; if it had a whole schedule by then, that is `best`. */
  | { readonly kind: 'threadFailed'; readonly message: string; readonly best: FinishedSchedule | null }
  /** Cancelled, or out of time, before there was any schedule. */
  | { readonly kind: 'nothingFound'; readonly end: 'cancelled' | 'overdue' };

const GRACE_MS = 5_000;
/** The longest delay of a timer. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** Plans in a thread of its own, so that the caller's event loop stays free; never rejects. */
export function runSchedule(
  problem: SchedulingProblem,
  options: RunScheduleOptions,
): Promise<Result<ScheduleRun, RunScheduleError>> {
  if (options.signal?.aborted) return Promise.resolve(err({ kind: 'nothingFound', end: 'cancelled' }));
  const graceMs = options.graceMs ?? GRACE_MS;
  const stopFlag = new SharedArrayBuffer(4);
  const workerData: ScheduleJob = {
    problem,
    keep: options.keep ?? null,
    changeCost: options.changeCost ?? 0,
    seed: options.seed,
    timeLimitMs: options.timeLimitMs,
    maxMoves: options.maxMoves ?? Number.MAX_SAFE_INTEGER,
    stopFlag,
  };
  const worker = startThread(options.threadUrl ?? defaultThreadUrl(), workerData);
  return new Promise((resolve) => {
    const outcome = new Outcome(options, (result) => {
      clearTimeout(overdue);
      clearTimeout(grace);
      options.signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(result);
    });
    let grace: NodeJS.Timeout | undefined;
    const cancel = (): void => {
      Atomics.store(new Int32Array(stopFlag), 0, 1);
      grace = setTimeout(() => outcome.giveUp('cancelled'), graceMs);
    };
    const overdue = setTimeout(() => outcome.giveUp('overdue'), Math.min(options.timeLimitMs + graceMs, MAX_DELAY_MS));
    options.signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: ThreadMessage) => outcome.hear(message));
    worker.on('error', (error) => outcome.fail(messageOf(error)));
    worker.on('exit', (code) => outcome.fail(`the thread ended with code ${code}`));
  });
}

/** Collects what the thread says and settles once. */
class Outcome {
  private best: FinishedSchedule | null = null;
  private settled = false;
  private readonly options: RunScheduleOptions;
  private readonly settle: (result: Result<ScheduleRun, RunScheduleError>) => void;

  constructor(options: RunScheduleOptions, settle: (result: Result<ScheduleRun, RunScheduleError>) => void) {
    this.options = options;
    this.settle = settle;
  }

  hear(message: ThreadMessage): void {
    if (this.settled) return;
    switch (message.kind) {
      case 'constructed':
        this.best = {
          schedule: message.schedule,
          score: message.score,
          elapsedMs: message.elapsedMs,
          moves: 0,
          perfect: false,
        };
        this.options.onProgress?.({
          placed: message.score.placed,
          agreed: message.score.agreed,
          gaps: message.score.gaps,
          moves: 0,
          elapsedMs: message.elapsedMs,
        });
        return;
      case 'progress':
        this.options.onProgress?.(message.progress);
        return;
      case 'finished':
        this.end(
          ok({
            ...message.finished,
            end: message.finished.perfect ? 'perfect' : this.options.signal?.aborted ? 'cancelled' : 'limit',
          }),
        );
        return;
      case 'contradictory':
        this.end(err({ kind: 'contradictoryProblem', faults: message.faults }));
        return;
      default:
        assertNever(message);
    }
  }

  /** The thread did not answer in time. */
  giveUp(end: 'cancelled' | 'overdue'): void {
    this.end(this.best === null ? err({ kind: 'nothingFound', end }) : ok({ ...this.best, end }));
  }

  fail(message: string): void {
    this.end(err({ kind: 'threadFailed', message, best: this.best }));
  }

  private end(result: Result<ScheduleRun, RunScheduleError>): void {
    if (this.settled) return;
    this.settled = true;
    this.settle(result);
  }
}
