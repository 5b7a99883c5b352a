import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { CORE_SCHEMA_SQL } from './0001-core.sql.ts';

/** The core schema: accounts, events, registrations, vetting, meetings, schedule versions, notifications, audit. */
export class Core1764000000001 implements MigrationInterface {
  name = 'Core1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORE_SCHEMA_SQL);
  }

  async down(): Promise<void> {
    throw new Error('The core schema is not taken back: restore a backup instead.');
  }
}
