import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Stand-by: who is present on a day, meetings reported missing, and offers of their table. All instants are by the clock of the event.
 */
export class StandBy1764000000019 implements MigrationInterface {
  name = 'StandBy1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table event
      add column missing_after_minutes integer not null default 5 check (missing_after_minutes between 1 and 60),
      add column stand_by_answer_minutes integer not null default 3 check (stand_by_answer_minutes between 1 and 30),
      add column stand_by_least_minutes integer not null default 8 check (stand_by_least_minutes between 1 and 60)`);
    await runner.query(`create table presence (
      event_id uuid not null,
      delegate_id uuid not null,
      day date not null,
      marked_by text not null check (marked_by in ('self', 'organiser')),
      marked_by_account uuid references account (id),
      marked_at timestamptz not null,
      primary key (event_id, delegate_id, day),
      foreign key (event_id, delegate_id) references delegate (event_id, id) on delete cascade
    )`);
    await runner.query(`create index presence_day on presence (event_id, day)`);
    await runner.query(`create table missing_report (
      event_id uuid not null references event (id) on delete cascade,
      id uuid not null default gen_random_uuid(),
      -- Id that a meeting keeps over versions.
      meeting_id uuid not null,
      agreement_id uuid not null,
      first_registration_id uuid not null,
      second_registration_id uuid not null,
      slot_id uuid not null,
      table_id uuid not null,
      status text not null check (status in ('reported', 'tableFree', 'given', 'answered', 'withdrawn', 'lapsed')),
      reported_by text not null check (reported_by in ('first', 'second', 'organiser')),
      reported_by_account uuid references account (id),
      reported_at timestamptz not null,
      -- Whose word made it free; one side's own word alone never does.
      freed_by text check (freed_by in ('first', 'second', 'organiser')),
      ended_at timestamptz,
      primary key (event_id, id),
      foreign key (event_id, agreement_id, first_registration_id, second_registration_id) references agreement (event_id, id, first_registration_id, second_registration_id),
      foreign key (event_id, slot_id) references slot (event_id, id) on delete cascade,
      foreign key (event_id, table_id) references event_table (event_id, id),
      check ((status in ('reported', 'tableFree')) = (ended_at is null)),
      check (status not in ('tableFree', 'given') or freed_by is not null),
      check (freed_by is null or freed_by = 'organiser' or freed_by <> reported_by)
    )`);
    await runner.query(`create unique index missing_report_open on missing_report (event_id, meeting_id) where ended_at is null`);
    await runner.query(`create index missing_report_meeting on missing_report (event_id, meeting_id, reported_at)`);
    await runner.query(`create table stand_by_offer (
      event_id uuid not null,
      id uuid not null default gen_random_uuid(),
      report_id uuid not null,
      agreement_id uuid not null,
      first_registration_id uuid not null,
      second_registration_id uuid not null,
      -- Who was present and free and was asked.
      first_asked uuid[] not null check (cardinality(first_asked) > 0),
      second_asked uuid[] not null check (cardinality(second_asked) > 0),
      status text not null default 'open' check (status in ('open', 'taken', 'refused', 'expired', 'withdrawn')),
      offered_at timestamptz not null,
      expires_at timestamptz not null,
      -- Who took it, of each side.
      first_delegate_id uuid,
      second_delegate_id uuid,
      refused_by text check (refused_by in ('first', 'second')),
      ended_at timestamptz,
      primary key (event_id, id),
      foreign key (event_id, report_id) references missing_report (event_id, id) on delete cascade,
      foreign key (event_id, agreement_id, first_registration_id, second_registration_id) references agreement (event_id, id, first_registration_id, second_registration_id),
      check ((status = 'open') = (ended_at is null)),
      check (status <> 'taken' or (first_delegate_id is not null and second_delegate_id is not null)),
      check ((status = 'refused') = (refused_by is not null)),
      check (expires_at > offered_at)
    )`);
    await runner.query(`create unique index stand_by_offer_open on stand_by_offer (event_id, report_id) where status = 'open'`);
    await runner.query(`create unique index stand_by_offer_first on stand_by_offer (event_id, first_registration_id) where status = 'open'`);
    await runner.query(`create unique index stand_by_offer_second on stand_by_offer (event_id, second_registration_id) where status = 'open'`);
    await runner.query(`create index stand_by_offer_report on stand_by_offer (event_id, report_id, offered_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stand_by_offer');
    await runner.query('drop table missing_report');
    await runner.query('drop table presence');
    await runner.query('alter table event drop column missing_after_minutes, drop column stand_by_answer_minutes, drop column stand_by_least_minutes');
  }
}
