export { installJobQueue } from './install-job-queue.ts';
export { AGREE_BY_WISHES, type Job } from './job.ts';
export { JobQueue } from './job-queue.ts';
export { JobRegistry } from './job-registry.ts';
export { JobWorkers } from './job-workers.ts';
export { JobsModule } from './jobs.module.ts';
