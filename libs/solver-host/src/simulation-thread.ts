import { parentPort, workerData } from 'node:worker_threads';
import { simulateForum } from '@spilno/scheduling';
import type { SimulationJob, SimulationMessage } from './simulation-job.ts';

const PROGRESS_EVERY_MS = 250;

const { terms, assumptions, options } = workerData as SimulationJob;
const say = (message: SimulationMessage): void => parentPort?.postMessage(message);
let lastMs = -Infinity;
const outcome = simulateForum(terms, assumptions, {
  ...options,
  onProgress: ({ samples }) => {
    if (performance.now() - lastMs < PROGRESS_EVERY_MS) return;
    lastMs = performance.now();
    say({ kind: 'progress', samples });
  },
});
say(outcome.ok ? { kind: 'finished', simulation: outcome.value } : { kind: 'faulty', faults: outcome.error });
