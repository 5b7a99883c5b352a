import { repairSchedule } from '@spilno/scheduling';
import type { RepairJob, RepairMessage } from './repair-job.ts';

const PROGRESS_EVERY_MS = 250;

/** Mends within the time limit, each part of the work within its part of the time; runs inside the thread. */
export function repairInThread({ problem, published, seed, timeLimitMs, maxMoves }: RepairJob, say: (message: RepairMessage) => void): void {
  const startMs = performance.now();
  const elapsedMs = (): number => performance.now() - startMs;
  let lastMs = -Infinity;
  let reported = 0;
  const outcome = repairSchedule(problem, published, {
    seed,
    maxMoves,
    stop: (part) => elapsedMs() >= timeLimitMs * part,
    onProgress: ({ part }) => {
      if (elapsedMs() - lastMs < PROGRESS_EVERY_MS || part < reported) return;
      lastMs = elapsedMs();
      reported = part;
      say({ kind: 'progress', part });
    },
  });
  say(outcome.ok ? { kind: 'repaired', offers: outcome.value } : { kind: 'contradictory', faults: outcome.error });
}
