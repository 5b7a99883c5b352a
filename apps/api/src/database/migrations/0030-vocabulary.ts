import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Published versions of the vocabulary, the one draft, and what a version did to the choices of firms. */
export class Vocabulary1764000000030 implements MigrationInterface {
  name = 'Vocabulary1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    // What the product was shipped with when a version was made, so that a later release can be told from what was changed here.
    await runner.query(`create table vocabulary_release (checksum text primary key, rows jsonb not null, seen_at timestamptz not null default now())`);
    // No row: the shipped vocabulary is in force, as version 0.
    await runner.query(`create table vocabulary_version (
      number integer primary key check (number > 0),
      rows jsonb not null,
      aliases jsonb not null,
      release_checksum text not null references vocabulary_release (checksum),
      note text not null check (length(note) between 1 and 500),
      facts jsonb not null,
      published_by uuid references account (id),
      published_at timestamptz not null default now()
    )`);
    await runner.query(`create trigger vocabulary_version_append_only before update or delete on vocabulary_version for each row execute function refuse_change()`);
    await runner.query(`create table vocabulary_draft (
      singleton boolean primary key default true check (singleton),
      revision integer not null default 1,
      base_number integer not null,
      rows jsonb not null,
      aliases jsonb not null,
      release_checksum text not null references vocabulary_release (checksum),
      changed_by uuid references account (id),
      changed_at timestamptz not null default now()
    )`);
    await runner.query(`create table capability_carried (
      id bigint generated always as identity primary key,
      event_id uuid not null,
      registration_id uuid not null,
      version_number integer not null references vocabulary_version (number),
      direction text not null check (direction in ('offer', 'need')),
      kind text not null check (kind in ('renamed', 'split')),
      old_code text not null,
      new_codes text[] not null,
      old_title jsonb not null,
      happened_at timestamptz not null default now(),
      foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
    )`);
    await runner.query(`create index capability_carried_registration on capability_carried (event_id, registration_id)`);
    await runner.query(`create index capability_entry_node on capability_entry (node_code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index capability_entry_node');
    for (const table of ['capability_carried', 'vocabulary_draft', 'vocabulary_version', 'vocabulary_release']) await runner.query(`drop table ${table}`);
  }
}
