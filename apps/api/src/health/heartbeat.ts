import fs from 'node:fs/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { describeError } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';

const BEAT_MS = 3_000;

/** Tells the database every few seconds that this worker lives, and the container's health check by touching a file. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #processId = crypto.randomUUID();
  readonly #logger = new Logger(Heartbeat.name);
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly source: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.#beat();
    this.#timer = setInterval(() => void this.#beat().catch((error: unknown) => this.#logger.warn({ message: 'no heartbeat', err: describeError(error) })), BEAT_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.source.query('delete from process_heartbeat where process_id = $1', [this.#processId]).catch(() => undefined);
  }

  async #beat(): Promise<void> {
    await this.source.query(
      `insert into process_heartbeat (process_kind, process_id) values ('worker', $1)
       on conflict (process_kind, process_id) do update set seen_at = now()`,
      [this.#processId],
    );
    await this.source.query(`delete from process_heartbeat where seen_at < now() - interval '5 minutes'`);
    if (this.environment.heartbeatFile !== null) await fs.writeFile(this.environment.heartbeatFile, '');
  }
}
