import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Minutes that people need from a table to one in another hall; 0: none. */
export class WalkingTime1764000000028 implements MigrationInterface {
  name = 'WalkingTime1764000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event add column walk_minutes integer not null default 0 check (walk_minutes between 0 and 60)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event drop column walk_minutes');
  }
}
