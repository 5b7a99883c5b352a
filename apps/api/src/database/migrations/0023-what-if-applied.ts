import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which draft a what-if run has become. A stand-by also takes the table of a meeting that was cancelled on its day. */
export class WhatIfApplied1764000000023 implements MigrationInterface {
  name = 'WhatIfApplied1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table what_if add column applied_version_id uuid, add foreign key (event_id, applied_version_id) references schedule_version (event_id, id) on delete cascade`);
    await runner.query(`alter table missing_report add column cause text not null default 'missing' check (cause in ('missing', 'cancelled'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table missing_report drop column cause`);
    await runner.query(`alter table what_if drop column applied_version_id`);
  }
}
