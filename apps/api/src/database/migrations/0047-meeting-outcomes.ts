import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What each side of a published meeting says came of it. One row an organisation and meeting: neither speaks for the other. */
export class MeetingOutcomes1764000000047 implements MigrationInterface {
  name = 'MeetingOutcomes1764000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table meeting_outcome (
      event_id uuid not null,
      meeting_id uuid not null,
      registration_id uuid not null,
      counterpart_registration_id uuid not null,
      held boolean not null,
      result text check (result in ('goesOn', 'open', 'nothing')),
      reported_by uuid references account (id),
      reported_at timestamptz not null default now(),
      primary key (event_id, meeting_id, registration_id),
      check (held or result is null),
      check (registration_id <> counterpart_registration_id),
      foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade,
      foreign key (event_id, counterpart_registration_id) references registration (event_id, id) on delete cascade
    )`);
    await runner.query('create index meeting_outcome_pair on meeting_outcome (event_id, registration_id, counterpart_registration_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table meeting_outcome');
  }
}
