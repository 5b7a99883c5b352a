import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { RECOMMENDED_LISTS_SQL } from './0031-recommended-lists.sql.ts';

export class RecommendedLists1764000000031 implements MigrationInterface {
  name = 'RecommendedLists1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECOMMENDED_LISTS_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table affinity_model, match_impression, recommended_list, recommended_version');
  }
}
