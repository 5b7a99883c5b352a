import { type INestApplicationContext, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Environment } from '../config/index.ts';
import { type DemoWorld } from './demo-world.ts';
import { DEMO_STEPS } from './steps/index.ts';

const LOCK = 7_072_004;

/**
 * Makes the demo forum, once in the life of a data folder; broken off, it goes on where it stopped. Until it is there the
 * product is not called healthy.
 */
export async function seedDemo(app: INestApplicationContext, environment: Environment): Promise<void> {
  if (!environment.dataDir) throw new Error('A demo needs SPILNO_DATA_DIR: its sign-ins are written there.');
  const source = app.get(DataSource);
  if (await isReady(source)) return;
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    await runSteps({ app, source, dataDir: environment.dataDir });
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [LOCK]);
    await lock.release();
  }
}

async function runSteps(world: DemoWorld): Promise<void> {
  const logger = new Logger('Demo');
  const [installation] = (await world.source.query('select demo_steps as done, demo_ready_at is not null as ready from installation')) as { done: string[]; ready: boolean }[];
  if (!installation || installation.ready) return;
  for (const step of DEMO_STEPS) {
    if (installation.done.includes(step.name)) continue;
    const startedAt = performance.now();
    await step.run(world);
    await world.source.query('update installation set demo_steps = array_append(demo_steps, $1)', [step.name]);
    logger.log(`${step.name}: ${Math.round(performance.now() - startedAt)} ms`);
  }
  await world.source.query('update installation set demo_ready_at = now()');
}

async function isReady(source: DataSource): Promise<boolean> {
  const [row] = (await source.query('select demo_ready_at is not null as ready from installation')) as { ready: boolean }[];
  return row?.ready === true;
}
