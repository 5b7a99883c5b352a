import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Simulations of an event before wishes are in: what was assumed, how far it is, and what it found. */
export class Simulations1764000000020 implements MigrationInterface {
  name = 'Simulations1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table simulation (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      ordered jsonb not null,
      samples integer not null check (samples between 2 and 1000),
      samples_done integer not null default 0 check (samples_done between 0 and samples),
      status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
      result jsonb,
      failure text,
      made_by uuid references account (id),
      made_at timestamptz not null default now(),
      finished_at timestamptz,
      primary key (event_id, id),
      check ((status = 'done') = (result is not null))
    )`);
    await runner.query(`create unique index simulation_active on simulation (event_id) where status in ('queued', 'running')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table simulation');
  }
}
