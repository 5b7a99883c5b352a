import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How a run of the scheduler went, and the number of meetings that no schedule of its pairs can exceed. */
export class RunProgress1764000000012 implements MigrationInterface {
  name = 'RunProgress1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table schedule_run add column bound integer, add column progress jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table schedule_run drop column bound, drop column progress');
  }
}
