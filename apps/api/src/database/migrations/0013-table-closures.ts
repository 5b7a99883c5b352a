import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** In which slots a table is closed: nobody is planned there. */
export class TableClosures1764000000013 implements MigrationInterface {
  name = 'TableClosures1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table table_closure (
      event_id uuid not null,
      table_id uuid not null,
      slot_id uuid not null,
      closed_by uuid references account (id),
      closed_at timestamptz not null default now(),
      primary key (event_id, table_id, slot_id),
      foreign key (event_id, table_id) references event_table (event_id, id) on delete cascade,
      foreign key (event_id, slot_id) references slot (event_id, id) on delete cascade
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table table_closure');
  }
}
