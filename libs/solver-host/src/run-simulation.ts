import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '@spilno/kernel';
import type { DemandAssumptions, ForumTerms, Simulation, SimulationFault } from '@spilno/scheduling';
import type { SimulationJob, SimulationMessage } from './simulation-job.ts';
import { defaultThreadUrl } from './thread-url.ts';

export interface RunSimulationOptions {
  /** At most four times a second. */
  readonly onProgress?: (samples: number) => void;
  /** Aborting ends the thread; nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** The thread's entry; default: beside this file, as source or as built. */
  readonly threadUrl?: URL;
}

export type RunSimulationError =
  | { readonly kind: 'faulty'; readonly faults: readonly SimulationFault[] }
  | { readonly kind: 'threadFailed'; readonly message: string }
  | { readonly kind: 'cancelled' };

/** Simulates in a thread of its own; never rejects. */
export function runSimulation(terms: ForumTerms, assumptions: DemandAssumptions, options: SimulationJob['options'], { onProgress, signal, threadUrl = defaultThreadUrl('simulation') }: RunSimulationOptions = {}): Promise<Result<Simulation, RunSimulationError>> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const workerData: SimulationJob = { terms, assumptions, options };
  const worker = new Worker(threadUrl, { workerData, execArgv: threadUrl.pathname.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [] });
  return new Promise((resolve) => {
    const end = (result: Result<Simulation, RunSimulationError>): void => {
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
      resolve(result);
    };
    const cancel = (): void => end(err({ kind: 'cancelled' }));
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: SimulationMessage) => {
      if (message.kind === 'progress') onProgress?.(message.samples);
      else end(message.kind === 'finished' ? ok(message.simulation) : err(message));
    });
    worker.on('error', (error) => end(err({ kind: 'threadFailed', message: error instanceof Error ? error.message : String(error) })));
    worker.on('exit', (code) => end(err({ kind: 'threadFailed', message: `the thread ended with code ${code}` })));
  });
}
