import { parentPort } from 'node:worker_threads';
import { closeProblem } from './close-problem.ts';
import { type GapThreadJob, type GapThreadMessage } from './gap-thread-job.ts';

const say = (message: GapThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on('message', ({ problem, codes, seed, coreConflicts }: GapThreadJob) => {
  // What goes wrong ends the thread, and whoever started it hears of it.
  void closeProblem(problem, { codes, seed, ...(coreConflicts === undefined ? {} : { coreConflicts }), onBetter: (found) => say({ kind: 'better', found }), onBound: (gaps) => say({ kind: 'bound', gaps }) }).then((verdict) => say({ kind: 'verdict', verdict }));
});
