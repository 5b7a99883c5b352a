import { err, ok, type Result } from '@spilno/kernel';
import { repairMoves, type ProblemFault, type RepairOffer, type Schedule, type SchedulingProblem } from '@spilno/scheduling';
import { type ThreadError, workInThread } from './in-thread.ts';
import type { RepairJob, RepairMessage } from './repair-job.ts';
import { defaultThreadUrl } from './thread-url.ts';

export interface RunRepairOptions {
  readonly seed: number;
  readonly timeLimitMs: number;
  /** Work instead of time; default: what is plenty for so many pairs. */
  readonly maxMoves?: number;
  /** At most four times a second, with the part of the work that is done. */
  readonly onProgress?: (part: number) => void;
  /** Aborting ends the thread; nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** How much longer than its limit the thread may take. Default 30 s: construction has no limit of its own. */
  readonly graceMs?: number;
  /** The thread's entry; default: beside this file, as source or as built. */
  readonly threadUrl?: URL;
}

export type RunRepairError = { readonly kind: 'contradictoryProblem'; readonly faults: readonly ProblemFault[] } | ThreadError;

const GRACE_MS = 30_000;

/** Mends a published schedule in a thread of its own; never rejects. */
export function runRepair(problem: SchedulingProblem, published: Schedule, options: RunRepairOptions): Promise<Result<readonly RepairOffer[], RunRepairError>> {
  const { seed, timeLimitMs, maxMoves = repairMoves(problem.pairs.length), onProgress, signal, graceMs = GRACE_MS, threadUrl = defaultThreadUrl() } = options;
  const workerData: RepairJob = { problem, published, seed, timeLimitMs, maxMoves };
  const hear = (message: RepairMessage): Result<readonly RepairOffer[], RunRepairError> | null => {
    if (message.kind === 'repaired') return ok(message.offers);
    if (message.kind === 'contradictory') return err({ kind: 'contradictoryProblem', faults: message.faults });
    onProgress?.(message.part);
    return null;
  };
  return workInThread({ url: threadUrl, workerData, signal, limitMs: timeLimitMs + graceMs, hear });
}
