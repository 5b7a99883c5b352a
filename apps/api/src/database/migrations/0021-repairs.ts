import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Repairs of a published schedule: how far the work is, what was offered, and which offer was taken into which draft. */
export class Repairs1764000000021 implements MigrationInterface {
  name = 'Repairs1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table repair (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed', 'discarded')),
      base_version_id uuid not null,
      base_revision integer not null,
      base_event_version integer not null,
      part real not null default 0 check (part between 0 and 1),
      result jsonb,
      failure text,
      taken_kind text check (taken_kind in ('fewestMoves', 'between', 'bestDay')),
      taken_version_id uuid,
      made_by uuid references account (id),
      made_at timestamptz not null default now(),
      finished_at timestamptz,
      primary key (event_id, id),
      foreign key (event_id, base_version_id) references schedule_version (event_id, id) on delete cascade,
      foreign key (event_id, taken_version_id) references schedule_version (event_id, id) on delete set null (taken_version_id),
      check ((status = 'done') = (result is not null)),
      check (taken_version_id is null or taken_kind is not null)
    )`);
    await runner.query(`create unique index repair_active on repair (event_id) where status in ('queued', 'running')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table repair');
  }
}
