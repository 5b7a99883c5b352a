import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What-if runs: a schedule of the event as it would be, beside the draft and never in it. */
export class WhatIf1764000000018 implements MigrationInterface {
  name = 'WhatIf1764000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table what_if (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      variation jsonb not null,
      seconds integer not null check (seconds between 1 and 60),
      status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed', 'discarded')),
      base_version_id uuid,
      base_revision integer,
      result jsonb,
      failure text,
      made_by uuid references account (id),
      made_at timestamptz not null default now(),
      finished_at timestamptz,
      primary key (event_id, id),
      foreign key (event_id, base_version_id) references schedule_version (event_id, id) on delete cascade,
      check ((status = 'done') = (result is not null) or status = 'discarded')
    )`);
    await runner.query(`create unique index what_if_active on what_if (event_id) where status in ('queued', 'running')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table what_if');
  }
}
