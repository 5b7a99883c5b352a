import { PgBoss } from 'pg-boss';
import { bossOptions } from './boss-options.ts';

/** Makes or updates the tables of the job queue; part of the migration step. */
export async function installJobQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ ...bossOptions(databaseUrl), max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
}
