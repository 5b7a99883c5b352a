import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why a version took the place of the published one. */
export class PublishReason1764000000015 implements MigrationInterface {
  name = 'PublishReason1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table schedule_version add column publish_reason text check (publish_reason <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table schedule_version drop column publish_reason');
  }
}
