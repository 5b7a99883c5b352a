import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const WORKER_SEEN_SECONDS = 15;

/** What must be there before the product is called healthy or ready. */
@Injectable()
export class Readiness {
  constructor(private readonly source: DataSource) {}

  /** Migrations applied, and the demo forum complete where there is one. */
  async isHealthy(): Promise<boolean> {
    const rows = (await this.source.query(`select (mode = 'real' or demo_ready_at is not null) as ready from installation`)) as { ready: boolean }[];
    return rows[0]?.ready === true;
  }

  /** A worker has reported within the last seconds. */
  async hasWorker(): Promise<boolean> {
    const rows = (await this.source.query(
      `select exists (select from process_heartbeat where process_kind = 'worker' and seen_at > now() - make_interval(secs => $1)) as seen`,
      [WORKER_SEEN_SECONDS],
    )) as { seen: boolean }[];
    return rows[0]?.seen === true;
  }
}
