import { constructSchedule, improveSchedule, scoreSchedule, type ImproveProgress } from '@spilno/scheduling';
import type { ScheduleJob, ThreadMessage } from './schedule-job.ts';

const PROGRESS_EVERY_MS = 250;
/** How long after its time a first schedule may still be under way: a short run ends with a whole one, a huge event with part of one. */
const CONSTRUCTION_GRACE_MS = 2_000;

/** Constructs and improves until the time is over or the flag is raised; runs inside the thread. */
export function solve(job: ScheduleJob, say: (message: ThreadMessage) => void): void {
  const startMs = performance.now();
  const elapsedMs = (): number => Math.round(performance.now() - startMs);
  const flag = new Int32Array(job.stopFlag);
  const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
  const constructed = constructSchedule(job.problem, job.keep ?? undefined, { stop: () => isStopped() || elapsedMs() >= job.timeLimitMs + CONSTRUCTION_GRACE_MS });
  if (!constructed.ok) {
    say({ kind: 'contradictory', faults: constructed.error });
    return;
  }
  say({
    kind: 'constructed',
    schedule: constructed.value,
    score: scoreSchedule(job.problem, constructed.value),
    elapsedMs: elapsedMs(),
  });
  const improved = improveSchedule(job.problem, constructed.value, {
    seed: job.seed,
    maxMoves: job.maxMoves,
    keep: job.keep !== null && job.changeCost > 0 ? { schedule: job.keep, changeCost: job.changeCost } : undefined,
    stop: () => isStopped() || elapsedMs() >= job.timeLimitMs,
    onProgress: reporter(job, say, elapsedMs),
  });
  if (!improved.ok) {
    say({ kind: 'contradictory', faults: improved.error });
    return;
  }
  const { schedule, moves, perfect } = improved.value;
  say({
    kind: 'finished',
    finished: { schedule, score: scoreSchedule(job.problem, schedule), moves, perfect, elapsedMs: elapsedMs() },
  });
}

/** Passes on at most four reports a second. */
function reporter(
  job: ScheduleJob,
  say: (message: ThreadMessage) => void,
  elapsedMs: () => number,
): (progress: ImproveProgress) => void {
  let lastMs = -Infinity;
  return ({ placed, gaps, moves }) => {
    const now = elapsedMs();
    if (now - lastMs < PROGRESS_EVERY_MS) return;
    lastMs = now;
    say({ kind: 'progress', progress: { placed, agreed: job.problem.pairs.length, gaps, moves, elapsedMs: now } });
  };
}
