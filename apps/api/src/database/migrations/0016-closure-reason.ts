import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why a table is closed. */
export class ClosureReason1764000000016 implements MigrationInterface {
  name = 'ClosureReason1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table table_closure add column reason text not null default '' check (length(reason) <= 120)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table table_closure drop column reason');
  }
}
