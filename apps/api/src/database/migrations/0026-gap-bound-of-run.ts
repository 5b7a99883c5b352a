import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a run has proven about gaps so far, beside what it has proven about meetings. */
export class GapBoundOfRun1764000000026 implements MigrationInterface {
  name = 'GapBoundOfRun1764000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table schedule_run add column gap_bound integer check (gap_bound >= 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table schedule_run drop column gap_bound');
  }
}
