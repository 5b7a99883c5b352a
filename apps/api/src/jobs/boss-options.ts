import { type ConstructorOptions } from 'pg-boss';

export const bossOptions = (databaseUrl: string): ConstructorOptions => ({
  connectionString: databaseUrl,
  application_name: 'spilno-jobs',
  schema: 'pgboss',
});
