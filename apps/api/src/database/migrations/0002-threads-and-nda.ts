import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { THREADS_AND_NDA_SQL } from './0002-threads-and-nda.sql.ts';

export class ThreadsAndNda1764000000002 implements MigrationInterface {
  name = 'ThreadsAndNda1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(THREADS_AND_NDA_SQL);
  }

  async down(): Promise<void> {
    throw new Error('Messages and confirmations are not taken back: restore a backup instead.');
  }
}
