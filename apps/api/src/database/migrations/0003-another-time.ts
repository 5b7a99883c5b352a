import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { ANOTHER_TIME_SQL } from './0003-another-time.sql.ts';

/** Asks for another time, colleagues who join a meeting, saved filters and visits of the matches page. */
export class AnotherTime1764000000003 implements MigrationInterface {
  name = 'AnotherTime1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANOTHER_TIME_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Agreed moves are not taken back: restore a backup instead.');
  }
}
