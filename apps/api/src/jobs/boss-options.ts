import { type ConstructorOptions, type Queue } from 'pg-boss';
import { type Job } from './job.ts';

const DEFAULT_EXPIRY_SECONDS = 900;

export const bossOptions = (databaseUrl: string): ConstructorOptions => ({
  connectionString: databaseUrl,
  application_name: 'spilno-jobs',
  schema: 'pgboss',
});

export const queueOptions = (job: Job): Omit<Queue, 'name'> => ({
  policy: job.isExclusive ? 'singleton' : 'standard',
  expireInSeconds: job.expireInSeconds ?? DEFAULT_EXPIRY_SECONDS,
});
