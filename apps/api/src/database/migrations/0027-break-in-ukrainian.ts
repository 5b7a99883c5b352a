import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What Ukrainian readers call a break; one without it has one name for everybody. The break of a new event, "Lunch", read in their language before. */
export class BreakInUkrainian1764000000027 implements MigrationInterface {
  name = 'BreakInUkrainian1764000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event_break add column label_uk text');
    await runner.query(`update event_break set label_uk = 'Обід' where label = 'Lunch'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event_break drop column label_uk');
  }
}
