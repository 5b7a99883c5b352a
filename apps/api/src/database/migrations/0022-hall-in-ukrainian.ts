import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What Ukrainian readers call the hall of a table; a hall without it has one name for everybody. */
export class HallInUkrainian1764000000022 implements MigrationInterface {
  name = 'HallInUkrainian1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event_table add column hall_uk text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event_table drop column hall_uk');
  }
}
