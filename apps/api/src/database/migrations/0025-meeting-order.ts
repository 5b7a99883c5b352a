import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Meetings that come before others, and how many slots in a row an organisation may meet. */
export class MeetingOrder1764000000025 implements MigrationInterface {
  name = 'MeetingOrder1764000000025';

  async up(runner: QueryRunner): Promise<void> {
    // 0: any number.
    await runner.query(`alter table event add column max_meetings_in_row integer not null default 0 check (max_meetings_in_row between 0 and 20)`);
    await runner.query(`create table meeting_precedence (
      event_id uuid not null references event (id) on delete cascade,
      before_agreement_id uuid not null,
      after_agreement_id uuid not null,
      set_by uuid references account (id),
      set_at timestamptz not null default now(),
      primary key (event_id, before_agreement_id, after_agreement_id),
      foreign key (event_id, before_agreement_id) references agreement (event_id, id) on delete cascade,
      foreign key (event_id, after_agreement_id) references agreement (event_id, id) on delete cascade,
      check (before_agreement_id <> after_agreement_id)
    )`);
    await runner.query(`create index meeting_precedence_after on meeting_precedence (event_id, after_agreement_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_precedence');
    await runner.query('alter table event drop column max_meetings_in_row');
  }
}
