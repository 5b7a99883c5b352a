import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Interpreters and escorts: pools of people whom meetings take one of, and when fewer of them are there. */
export class ResourcePools1764000000024 implements MigrationInterface {
  name = 'ResourcePools1764000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table resource_pool (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      kind text not null check (kind in ('interpreter', 'escort')),
      name text not null check (name <> '' and length(name) <= 60),
      -- The two languages of interpreters, ISO 639.
      first_language text check (first_language ~ '^[a-z]{2,3}$'),
      second_language text check (second_language ~ '^[a-z]{2,3}$'),
      -- Types of participants of whom every meeting needs an escort.
      participant_types text[] not null default '{}',
      size integer not null check (size between 0 and 200),
      position integer not null,
      primary key (event_id, id),
      check ((kind = 'interpreter') = (first_language is not null and second_language is not null)),
      check (first_language is null or first_language <> second_language),
      check ((kind = 'escort') = (cardinality(participant_types) > 0))
    )`);
    await runner.query(`create table resource_pool_absence (
      event_id uuid not null,
      pool_id uuid not null,
      during tstzrange not null check (not isempty(during)),
      -- How many of the pool are not there.
      away integer not null check (away between 1 and 200),
      foreign key (event_id, pool_id) references resource_pool (event_id, id) on delete cascade
    )`);
    await runner.query(`create index resource_pool_absence_pool on resource_pool_absence (event_id, pool_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table resource_pool_absence');
    await runner.query('drop table resource_pool');
  }
}
