import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The event that another one was set up from: figures of the two can be held against each other. */
export class EarlierEvent1764000000007 implements MigrationInterface {
  name = 'EarlierEvent1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event add column earlier_event_id uuid references event (id) on delete set null, add constraint event_not_its_own_earlier check (earlier_event_id <> id)');
    await runner.query('create index event_earlier on event (earlier_event_id) where earlier_event_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event drop column earlier_event_id');
  }
}
