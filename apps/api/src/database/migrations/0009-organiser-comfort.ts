import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { ORGANISER_COMFORT_SQL } from './0009-organiser-comfort.sql.ts';

/** Acting on behalf, messages of the organiser and reminders. */
export class OrganiserComfort1764000000009 implements MigrationInterface {
  name = 'OrganiserComfort1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISER_COMFORT_SQL);
  }

  async down(): Promise<void> {
    throw new Error('What was done on behalf of others stays on record: restore a backup instead.');
  }
}
