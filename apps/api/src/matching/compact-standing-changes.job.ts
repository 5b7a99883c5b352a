import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Job } from '../jobs/index.ts';

const COMPACT_SQL = `
with gone as (
  delete from standing_change where (event_id, registration_id) in (select event_id, registration_id from standing_change group by 1, 2 having count(*) > 20)
  returning event_id, registration_id, changes
)
insert into standing_change (event_id, registration_id, changes) select event_id, registration_id, sum(changes) from gone group by 1, 2`;

/** Once a night, the many rows that count changes become one each; the sums, which alone are read, stay. */
@Injectable()
export class CompactStandingChangesJob implements Job {
  readonly name = 'compact-standing-changes';
  readonly cron = '45 2 * * *';
  readonly isExclusive = true;

  constructor(private readonly source: DataSource) {}

  async handle(): Promise<void> {
    await this.source.query(COMPACT_SQL);
  }
}
