import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { STANDING_CHANGES_SQL } from './0011-standing-changes.sql.ts';

/** Counts what changes the standing of viewers, so that it can be kept until then. */
export class StandingChanges1764000000011 implements MigrationInterface {
  name = 'StandingChanges1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STANDING_CHANGES_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Programs of this version read the counts: restore a backup instead.');
  }
}
