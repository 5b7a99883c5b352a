import { parentPort, workerData } from 'node:worker_threads';
import { solve } from './solve.ts';
import type { ScheduleJob } from './schedule-job.ts';

solve(workerData as ScheduleJob, (message) => parentPort?.postMessage(message));
