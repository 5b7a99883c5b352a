import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { bossOptions, queueOptions } from './boss-options.ts';
import { type Job } from './job.ts';
import { JobRegistry } from './job-registry.ts';

/** Takes jobs from the queue and runs them, in the worker process alone. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(JobWorkers.name);
  readonly #stopping = new AbortController();
  #boss: PgBoss | null = null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly registry: JobRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const boss = new PgBoss({ ...bossOptions(this.environment.databaseUrl), max: 4 });
    boss.on('error', (error: Error) => this.#logger.warn(`job queue: ${error.message}`));
    this.#boss = await boss.start();
    for (const job of this.registry.all()) await this.#take(this.#boss, job);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#boss?.stop({ graceful: true, timeout: 2_000 }).catch(() => undefined);
  }

  async #take(boss: PgBoss, job: Job): Promise<void> {
    await boss.createQueue(job.name, queueOptions(job));
    await boss.work<object>(job.name, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const taken of jobs) await this.#run(job, taken.data ?? {});
    });
    if (job.cron) await boss.schedule(job.name, job.cron);
  }

  async #run(job: Job, payload: object): Promise<void> {
    try {
      await job.handle(payload, this.#stopping.signal);
    } catch (error) {
      this.#logger.error(`${job.name} failed and is tried again: ${(error as Error).message}`);
      throw error;
    }
  }
}
