import { err, ok, type Result } from '@spilno/kernel';
import type { DemandAssumptions, ForumTerms, Simulation, SimulationFault } from '@spilno/scheduling';
import { type ThreadError, workInThread } from './in-thread.ts';
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

export type RunSimulationError = { readonly kind: 'faulty'; readonly faults: readonly SimulationFault[] } | ThreadError;

/** Simulates in a thread of its own; never rejects. */
export function runSimulation(terms: ForumTerms, assumptions: DemandAssumptions, options: SimulationJob['options'], { onProgress, signal, threadUrl = defaultThreadUrl('simulation') }: RunSimulationOptions = {}): Promise<Result<Simulation, RunSimulationError>> {
  const workerData: SimulationJob = { terms, assumptions, options };
  const hear = (message: SimulationMessage): Result<Simulation, RunSimulationError> | null => {
    if (message.kind === 'finished') return ok(message.simulation);
    if (message.kind === 'faulty') return err(message);
    onProgress?.(message.samples);
    return null;
  };
  return workInThread({ url: threadUrl, workerData, signal, hear });
}
