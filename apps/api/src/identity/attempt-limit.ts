import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';

const WINDOW_SECONDS = 900;
const MAX_PER_ADDRESS = 10;
const MAX_PER_ORIGIN = 100;

/** Counts failed sign-ins by mail address and by origin, over all processes; neither is stored in the clear. */
@Injectable()
export class AttemptLimit {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly source: DataSource,
  ) {}

  /** @returns seconds to wait, or 0 when the next attempt is taken */
  async waitSeconds(email: string, origin: string): Promise<number> {
    const [byAddress, byOrigin] = await Promise.all([this.#failures(`mail:${email.toLowerCase()}`), this.#failures(`origin:${origin}`)]);
    return byAddress >= MAX_PER_ADDRESS || byOrigin >= MAX_PER_ORIGIN ? WINDOW_SECONDS : 0;
  }

  async failed(email: string, origin: string): Promise<void> {
    await this.source.query('insert into failed_sign_in (key_hash) values ($1), ($2)', [this.#hash(`mail:${email.toLowerCase()}`), this.#hash(`origin:${origin}`)]);
    await this.source.query(`delete from failed_sign_in where failed_at < now() - make_interval(secs => $1)`, [WINDOW_SECONDS]);
  }

  async #failures(key: string): Promise<number> {
    const rows = (await this.source.query(
      `select count(*)::int as failures from failed_sign_in where key_hash = $1 and failed_at > now() - make_interval(secs => $2)`,
      [this.#hash(key), WINDOW_SECONDS],
    )) as { failures: number }[];
    return rows[0]!.failures;
  }

  #hash(key: string): Buffer {
    return createHmac('sha256', this.environment.secret).update(key).digest();
  }
}
