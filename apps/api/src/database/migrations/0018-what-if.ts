import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What-if runs: a schedule of the event as it would be, beside the draft and never in it. Slots that the organiser rules out or prefers for the
 * meeting of an agreement, through all runs and versions.
 */
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
    await runner.query(`create table meeting_slot_rule (
      event_id uuid not null,
      agreement_id uuid not null,
      slot_id uuid not null,
      rule text not null check (rule in ('never', 'prefer')),
      set_by uuid references account (id),
      set_at timestamptz not null default now(),
      primary key (event_id, agreement_id, slot_id),
      foreign key (event_id, agreement_id) references agreement (event_id, id) on delete cascade,
      foreign key (event_id, slot_id) references slot (event_id, id) on delete cascade
    )`);
    await runner.query(`create unique index what_if_active on what_if (event_id) where status in ('queued', 'running')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_slot_rule');
    await runner.query('drop table what_if');
  }
}
