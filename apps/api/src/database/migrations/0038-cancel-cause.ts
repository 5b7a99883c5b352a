import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why a published meeting that a later version does not hold was lost; what its firms are told. */
export class CancelCause1764000000038 implements MigrationInterface {
  name = 'CancelCause1764000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table schedule_meeting add column cancel_cause text check (cancel_cause in ('table', 'people', 'time', 'noPlace'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table schedule_meeting drop column cancel_cause');
  }
}
