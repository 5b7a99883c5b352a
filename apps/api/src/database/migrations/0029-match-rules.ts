import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How an event scores matches and whom it leaves out of lists: every version stays, the greatest revision is in force. */
export class MatchRules1764000000029 implements MigrationInterface {
  name = 'MatchRules1764000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table match_rules (
      event_id uuid not null references event (id) on delete cascade,
      revision integer not null check (revision > 0),
      weights jsonb not null,
      gates jsonb not null,
      -- The revision whose rules came back; 0 stands for those of an event that has set none.
      restores integer,
      set_by uuid references account (id),
      set_at timestamptz not null default now(),
      primary key (event_id, revision)
    )`);
    await runner.query('create trigger match_rules_event_standing after insert on match_rules for each row execute function note_event_standing()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table match_rules');
  }
}
