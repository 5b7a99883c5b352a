import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The city of an event in Ukrainian, beside its name. */
export class CityInUkrainian1764000000005 implements MigrationInterface {
  name = 'CityInUkrainian1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event add column city_uk text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table event drop column city_uk');
  }
}
