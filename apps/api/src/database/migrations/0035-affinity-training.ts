import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A model that is waited for, or that could not be learned and why; the weights by hand before it was used. */
export class AffinityTraining1764000000035 implements MigrationInterface {
  name = 'AffinityTraining1764000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table affinity_model
      alter column model drop not null, alter column comparison drop not null, alter column decisions set default 0, alter column positives set default 0, alter column is_better set default false,
      add column status text not null default 'done' check (status in ('waiting', 'done', 'refused')),
      add column refusal jsonb,
      add column weights_before jsonb,
      add check ((status = 'done') = (model is not null)),
      add check ((status = 'refused') = (refusal is not null)),
      add check (used_since is null or weights_before is not null)`);
    await runner.query(`create unique index affinity_model_waiting on affinity_model (event_id) where status = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from affinity_model where status <> 'done'`);
    await runner.query('alter table affinity_model drop column status, drop column refusal, drop column weights_before, alter column model set not null, alter column comparison set not null');
  }
}
