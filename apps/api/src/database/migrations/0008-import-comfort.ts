import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Held rows that can be mended, the memory of mended ones, and which column of other files means what. */
export class ImportComfort1764000000008 implements MigrationInterface {
  name = 'ImportComfort1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table import_held_row (
  event_id uuid not null,
  batch_id uuid not null,
  row_number integer not null,
  version integer not null default 1,
  fingerprint text not null,
  cells jsonb not null,
  mended_by text,
  mended_at timestamptz,
  primary key (event_id, batch_id, row_number),
  foreign key (event_id, batch_id) references import_batch (event_id, id) on delete cascade,
  check ((mended_by is null) = (mended_at is null))
);

create table mended_row (
  event_id uuid not null references event (id) on delete cascade,
  fingerprint text not null,
  import_key text not null,
  mended_by text not null,
  mended_at timestamptz not null default now(),
  primary key (event_id, fingerprint)
);

create table column_mapping (
  event_id uuid not null references event (id) on delete cascade,
  signature text not null,
  sources jsonb not null,
  saved_by text not null,
  saved_at timestamptz not null default now(),
  primary key (event_id, signature)
);

alter table import_batch add column mended_before integer not null default 0;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_batch drop column mended_before; drop table column_mapping; drop table mended_row; drop table import_held_row');
  }
}
