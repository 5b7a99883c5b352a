import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { PgBoss, type Job as TakenJob } from 'pg-boss';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { describeError } from '../common/index.ts';
import { bossOptions, queueOptions } from './boss-options.ts';
import { type Job } from './job.ts';
import { JobRegistry } from './job-registry.ts';

/** How often jobs of lost workers are looked for. */
const SUPERVISE_SECONDS = 10;

/** Takes jobs from the queue and runs them, in the worker process alone. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(JobWorkers.name);
  readonly #stopping = new AbortController();
  #boss: PgBoss | null = null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly registry: JobRegistry,
    private readonly logs: PinoLogger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const boss = new PgBoss({ ...bossOptions(this.environment.databaseUrl), max: 4, superviseIntervalSeconds: SUPERVISE_SECONDS, monitorIntervalSeconds: SUPERVISE_SECONDS });
    boss.on('error', (error: Error) => this.#logger.warn({ message: 'job queue', err: describeError(error) }));
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
      for (const taken of jobs) await this.logs.runInContext(() => this.#run(job, taken), { bindings: { job: job.name, jobId: taken.id } });
    });
    if (job.cron) await boss.schedule(job.name, job.cron);
  }

  /** What failed is described without values here too: the queue keeps the reason of a failure in its table. */
  async #run(job: Job, taken: TakenJob<object>): Promise<void> {
    const startedAt = performance.now();
    const milliseconds = () => Math.round(performance.now() - startedAt);
    try {
      await job.handle(taken.data ?? {}, this.#stopping.signal);
      this.#logger.log({ message: 'job done', milliseconds: milliseconds() });
    } catch (error) {
      this.#logger.error({ message: 'job failed; it is tried again', attempt: taken.retryCount + 1, milliseconds: milliseconds(), err: describeError(error) });
      throw new Error(`${job.name} failed`);
    }
  }
}
