import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDatabase } from '../../dev/product/database.ts';
import { ensureBuilt } from '../../start/build.ts';
import { startTestPostgres } from '../../test/test-postgres.ts';
import { type Forum } from './forum-rows.ts';
import { type MeasuredServer, startMeasured } from './measured-server.ts';
import { seedForum } from './seed-forum.ts';

export interface BenchStage {
  readonly databaseUrl: string;
  readonly forum: Forum;
  readonly product: MeasuredServer;
  /** Ends what was started and drops the database. */
  close(): Promise<void>;
}

export interface StageOptions {
  readonly organisations: number;
  readonly seed: number;
  /** Takes what is built instead of building what is stale. */
  readonly asBuilt: boolean;
  readonly nodeOptions: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The product built, a database with a seeded forum, and the API in production mode on it. */
export async function openStage({ organisations, seed, asBuilt, nodeOptions }: StageOptions): Promise<BenchStage> {
  const database = await openDatabase({ asBuilt });
  let product: MeasuredServer | null = null;
  const close = async (): Promise<void> => {
    await product?.stop();
    await database.close();
  };
  endOnSignals(close);
  try {
    const forum = await seedForum(database.url, organisations, seed);
    product = await startMeasured(path.join(ROOT, 'apps/api/dist/main.js'), database.env, nodeOptions);
    return { databaseUrl: database.url, forum, product, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export interface BenchDatabase {
  readonly url: string;
  /** Of a program of the product that works on it. */
  readonly env: NodeJS.ProcessEnv;
  /** Drops it. */
  close(): Promise<void>;
}

/** The product built, and an empty database of its newest schema. */
export async function openDatabase({ asBuilt }: Pick<StageOptions, 'asBuilt'>): Promise<BenchDatabase> {
  if (!asBuilt) await ensureBuilt(ROOT, path.join(makeCache(), 'build.log'), () => process.stderr.write('Building …\n'), new AbortController().signal);
  const opened: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of opened.splice(0).toReversed()) await end();
  };
  try {
    const serverUrl = process.env['SPILNO_TEST_DATABASE_URL'] ?? (await startOwnPostgres(opened));
    const database = await createDatabase(serverUrl);
    opened.push(() => database.drop());
    const env = environmentOf(database.url);
    await promisify(execFile)(process.execPath, [path.join(ROOT, 'apps/api/dist/migrate.js')], { env });
    return { url: database.url, env, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What every line of a bench says about where and with what it was measured. */
export const machineFacts = (): { machine: string; node: string } => ({ machine: `${os.cpus()[0]?.model ?? 'unknown'} × ${os.cpus().length}`, node: process.versions.node });

/** Node options that write a processor profile of the product into a folder when it ends. */
export const profiling = (folder: string | undefined): string[] => (folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(folder)}`]);

async function startOwnPostgres(opened: (() => Promise<unknown>)[]): Promise<string> {
  const server = await startTestPostgres();
  opened.push(() => server.stop());
  return server.url;
}

const environmentOf = (databaseUrl: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_SIZE: '10',
  PORT: '0',
  LOG_LEVEL: 'warn',
  PUBLIC_URL: 'http://localhost',
  SPILNO_SECRET: 'only for measuring, on a database that goes away',
});

function makeCache(): string {
  const folder = path.join(ROOT, '.cache');
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

function endOnSignals(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close().finally(() => process.exit(130)));
}
