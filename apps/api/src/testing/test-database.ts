import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../database/index.ts';
import { MIGRATIONS } from '../database/migrations/index.ts';
import { prepareInstallation } from '../database/prepare-installation.ts';
import { installJobQueue } from '../jobs/index.ts';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A migrated database of a test's own, copied from a template that the first test of a run makes.
 * @throws when SPILNO_TEST_DATABASE_URL names no server; `npm test` starts one
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['SPILNO_TEST_DATABASE_URL'];
  if (!server) throw new Error('SPILNO_TEST_DATABASE_URL names no Postgres server: run the tests with `npm test`.');
  const template = await ensureTemplate(server);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} template ${template}`));
  return { url: withDatabase(server, name), drop: () => onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`)).then(() => undefined) };
}

async function ensureTemplate(server: string): Promise<string> {
  const fingerprint = createHash('sha256').update(MIGRATIONS.map((migration) => `${migration.name}${migration.prototype.up.toString()}`).join());
  for (const migration of MIGRATIONS) fingerprint.update(await sqlOf(migration));
  const name = `template_${fingerprint.digest('hex').slice(0, 12)}`;
  await onServer(server, async (client) => {
    await client.query('select pg_advisory_lock(7072002)');
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rows.length > 0) return;
    await client.query(`create database ${name}_new`);
    const url = withDatabase(server, `${name}_new`);
    await migrate(url);
    await installJobQueue(url);
    await prepareInstallation(url, 'real');
    await client.query(`alter database ${name}_new rename to ${name}`);
  });
  return name;
}

/** The SQL a migration would run, so that an edited migration gets a template of its own. */
async function sqlOf(migration: (typeof MIGRATIONS)[number]): Promise<string> {
  const statements: string[] = [];
  const recorder = { query: async (sql: string) => void statements.push(sql) };
  await new migration().up(recorder as never).catch(() => undefined);
  return statements.join('\n');
}

async function onServer<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
