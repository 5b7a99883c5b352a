import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '@spilno/kernel';
import { repairMoves, type ProblemFault, type RepairOffer, type Schedule, type SchedulingProblem } from '@spilno/scheduling';
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

export type RunRepairError =
  | { readonly kind: 'contradictoryProblem'; readonly faults: readonly ProblemFault[] }
  | { readonly kind: 'threadFailed'; readonly message: string }
  | { readonly kind: 'cancelled' | 'overdue' };

const GRACE_MS = 30_000;

/** Mends a published schedule in a thread of its own; never rejects. */
export function runRepair(problem: SchedulingProblem, published: Schedule, options: RunRepairOptions): Promise<Result<readonly RepairOffer[], RunRepairError>> {
  const { seed, timeLimitMs, maxMoves = repairMoves(problem.pairs.length), onProgress, signal, graceMs = GRACE_MS, threadUrl = defaultThreadUrl() } = options;
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const workerData: RepairJob = { problem, published, seed, timeLimitMs, maxMoves };
  const worker = new Worker(threadUrl, { workerData, execArgv: threadUrl.pathname.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [] });
  return new Promise((resolve) => {
    const end = (result: Result<readonly RepairOffer[], RunRepairError>): void => {
      clearTimeout(overdue);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(result);
    };
    const cancel = (): void => end(err({ kind: 'cancelled' }));
    const overdue = setTimeout(() => end(err({ kind: 'overdue' })), timeLimitMs + graceMs);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: RepairMessage) => {
      if (message.kind === 'progress') onProgress?.(message.part);
      else end(message.kind === 'repaired' ? ok(message.offers) : err({ kind: 'contradictoryProblem', faults: message.faults }));
    });
    worker.on('error', (error) => end(err({ kind: 'threadFailed', message: error instanceof Error ? error.message : String(error) })));
    worker.on('exit', (code) => end(err({ kind: 'threadFailed', message: `the thread ended with code ${code}` })));
  });
}
