import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { DRAFT_HISTORY_SQL } from './0006-draft-history.sql.ts';

/** History of a draft with undo, and drafts restored from older versions. */
export class DraftHistory1764000000006 implements MigrationInterface {
  name = 'DraftHistory1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAFT_HISTORY_SQL);
  }

  async down(): Promise<void> {
    throw new Error('The history of drafts is not taken back: restore a backup instead.');
  }
}
