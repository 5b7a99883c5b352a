import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Requests that an organiser sent for a firm to one from which it is kept apart: neither of the two ever sees them. */
export class HeldBackRequests1764000000014 implements MigrationInterface {
  name = 'HeldBackRequests1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting_request add column is_held_back boolean not null default false');
  }

  async down(): Promise<void> {
    throw new Error('What was held back would reach the other side: restore a backup instead.');
  }
}
