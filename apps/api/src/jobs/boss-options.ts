import { type ConstructorOptions, type Queue } from 'pg-boss';
import { type Job } from './job.ts';

const DEFAULT_EXPIRY_SECONDS = 900;
/** A job whose worker has not been heard of for so long is given to another. */
const HEARTBEAT_SECONDS = 30;

export const bossOptions = (databaseUrl: string): ConstructorOptions => ({
  connectionString: databaseUrl,
  application_name: 'spilno-jobs',
  schema: 'pgboss',
});

export const queueOptions = (job: Job): Omit<Queue, 'name'> => ({
  policy: job.isExclusive ? 'singleton' : 'standard',
  expireInSeconds: job.expireInSeconds ?? DEFAULT_EXPIRY_SECONDS,
  heartbeatSeconds: HEARTBEAT_SECONDS,
});
