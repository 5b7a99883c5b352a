import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.ts';

/** Options of the one connection pool; the schema comes from migrations alone. */
export function dataSourceOptions(databaseUrl: string, poolSize = 10): DataSourceOptions {
  return {
    type: 'postgres',
    url: databaseUrl,
    migrations: MIGRATIONS,
    synchronize: false,
    migrationsRun: false,
    logging: false,
    applicationName: 'spilno',
    poolSize,
    extra: { max: poolSize, connectionTimeoutMillis: 15_000, idleTimeoutMillis: 30_000 },
  };
}

/** Brings the schema up to date; two processes may call it at once. */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const source = await new DataSource(dataSourceOptions(databaseUrl, 2)).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock(7072001)');
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock(7072001)');
    await runner.release();
    await source.destroy();
  }
}
