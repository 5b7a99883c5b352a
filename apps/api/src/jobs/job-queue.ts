import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { type EntityManager } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { describeError } from '../common/index.ts';
import { bossOptions, queueOptions } from './boss-options.ts';
import { JobRegistry } from './job-registry.ts';

export interface EnqueueOptions {
  /** At most one waiting or running job with the same key. */
  readonly singletonKey?: string;
  readonly startAfter?: Date;
}

/** Puts jobs into the queue; within a transaction the job appears with its commit or not at all. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  readonly #logger = new Logger(JobQueue.name);
  readonly #known = new Set<string>();
  #boss: Promise<PgBoss> | null = null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly registry: JobRegistry,
  ) {}

  async enqueue(name: string, payload: object, manager: EntityManager | null = null, options: EnqueueOptions = {}): Promise<void> {
    const boss = await this.#started();
    await this.#ensureQueue(boss, name);
    const runner = manager?.queryRunner;
    await boss.send(name, payload, {
      retryLimit: 3,
      retryDelay: 2,
      retryBackoff: true,
      ...(options.singletonKey ? { singletonKey: options.singletonKey } : {}),
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      ...(runner ? { db: { executeSql: async (text: string, values?: unknown[]) => ({ rows: (await runner.query(text, values, true)).raw as object[] }) } } : {}),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    const boss = await this.#boss?.catch(() => null);
    await boss?.stop({ graceful: false }).catch(() => undefined);
  }

  async #ensureQueue(boss: PgBoss, name: string): Promise<void> {
    if (this.#known.has(name)) return;
    await boss.createQueue(name, queueOptions(this.registry.get(name)));
    this.#known.add(name);
  }

  #started(): Promise<PgBoss> {
    this.#boss ??= this.#start().catch((error: unknown) => {
      this.#boss = null;
      throw error;
    });
    return this.#boss;
  }

  async #start(): Promise<PgBoss> {
    const boss = new PgBoss({ ...bossOptions(this.environment.databaseUrl), max: 2, supervise: false, schedule: false, migrate: false });
    boss.on('error', (error: Error) => this.#logger.warn({ message: 'job queue', err: describeError(error) }));
    return boss.start();
  }
}
