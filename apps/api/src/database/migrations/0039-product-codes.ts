import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Product codes that a firm confirmed one by one: codes of public lists, no text of the firm. They go with the registration. */
export class ProductCodes1764000000039 implements MigrationInterface {
  name = 'ProductCodes1764000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table product_code (
      event_id uuid not null,
      registration_id uuid not null,
      direction text not null check (direction in ('offer', 'need')),
      scheme text not null check (scheme in ('cpv', 'nace', 'fsc')),
      code text not null check (code ~ '^[0-9A-Z.]{1,8}$'),
      position integer not null check (position between 1 and 20),
      primary key (event_id, registration_id, direction, scheme, code),
      foreign key (event_id, registration_id) references registration (event_id, id) on delete cascade
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table product_code');
  }
}
