import { parentPort, workerData } from 'node:worker_threads';
import { repairInThread } from './repair-in-thread.ts';
import { type RepairJob } from './repair-job.ts';
import { solve } from './solve.ts';
import type { ScheduleJob } from './schedule-job.ts';

const job = workerData as ScheduleJob | RepairJob;
if ('published' in job) repairInThread(job, (message) => parentPort?.postMessage(message));
else solve(job, (message) => parentPort?.postMessage(message));
