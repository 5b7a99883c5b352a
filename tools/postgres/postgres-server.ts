import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { diskFull, Problem } from '../start/problem.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { clearLeftovers, ensureCluster, SUPERUSER } from './cluster.ts';
import { operatingUser, type OperatingUser } from './operating-user.ts';
import { watchOver } from './watchdog.ts';

const READY_MS = 60_000;
const STOP_MS = 1_800;

export interface PostgresServer {
  /** Address of the named database, with the superuser's password. */
  readonly url: string;
  readonly port: number;
  /** Settles with a sentence when the server ends without having been told to. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Data folder of the cluster; made when it is not there. */
  readonly folder: string;
  readonly logFile: string;
  readonly password: string;
  /** Made when it is not there. */
  readonly database: string;
  /** Server settings beyond the modest ones that the product runs with. */
  readonly settings?: Record<string, string>;
  /** Whether a cluster was made there before: its absence is damage then. */
  readonly mustExist?: boolean;
  /** A free one is taken when this is not set. */
  readonly port?: number;
}

/** For one forum on a small machine: little memory, no parallel plans; error logs hold neither statements nor row values. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '60',
  work_mem: '8MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  huge_pages: 'off',
  jit: 'off',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  autovacuum_max_workers: '2',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** Starts PostgreSQL as a child that ends with this process, and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const user = operatingUser();
  const binaries = findBinaries(user);
  ensureCluster(binaries, user, options);
  await clearLeftovers(options.folder);
  for (let attempt = 1; ; attempt += 1) {
    const started = await launch(binaries, user, options);
    if (started.kind === 'running') return started.server;
    if (started.kind === 'busy' && attempt < 5) {
      await pause(options.port === undefined ? 0 : 500);
      continue;
    }
    throw new Problem(explainDeath(options));
  }
}

type Launch = { readonly kind: 'running'; readonly server: PostgresServer } | { readonly kind: 'busy' } | { readonly kind: 'died' };

async function launch(binaries: Binaries, user: OperatingUser, options: PostgresOptions): Promise<Launch> {
  const port = options.port ?? (await freePort());
  const offset = sizeOf(options.logFile);
  const child = spawnServer(binaries, user, options, port);
  const exited = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  if (child.pid === undefined) return { kind: 'died' };
  const watchdog = watchOver(child.pid, user);
  const address = (database: string) => `postgres://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
  try {
    const outcome = await Promise.race([answers(address('postgres'), child), exited.then(() => 'exited' as const)]);
    if (outcome === 'exited') {
      watchdog.dismiss();
      return { kind: /Address already in use|pre-existing shared memory block/.test(fs.readFileSync(options.logFile, 'utf8').slice(offset)) ? 'busy' : 'died' };
    }
    await ensureDatabase(address('postgres'), options.database);
  } catch (error) {
    await stop(child, exited);
    watchdog.dismiss();
    throw error;
  }
  let isStopping = false;
  const died = new Promise<string>((resolve) => void exited.then(() => (isStopping ? undefined : resolve(explainDeath(options)))));
  return {
    kind: 'running',
    server: {
      url: address(options.database),
      port,
      died,
      stop: async () => {
        isStopping = true;
        await stop(child, exited);
        watchdog.dismiss();
      },
    },
  };
}

function spawnServer(binaries: Binaries, user: OperatingUser, options: PostgresOptions, port: number): ChildProcess {
  const log = fs.openSync(options.logFile, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, ...options.settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    return spawn(binaries.postgres, ['-D', options.folder, '-p', String(port), ...settings], {
      ...user,
      cwd: '/',
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    });
  } finally {
    fs.closeSync(log);
  }
}

async function answers(url: string, child: ChildProcess): Promise<'ready'> {
  const deadline = Date.now() + READY_MS;
  while (child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return 'ready';
    } catch (error) {
      await client.end().catch(() => undefined);
      if ((error as { code?: string }).code === '28P01') {
        throw new Problem('The password file of the data folder does not fit its database: restore the file "database-password" from a backup, or move the data folder away to start empty.');
      }
      if (Date.now() > deadline) throw new Problem(`PostgreSQL did not answer within ${READY_MS / 1000} s: the machine may be overloaded. Start again.`);
      await pause(50);
    }
  }
  return new Promise(() => undefined);
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Fast shutdown (SIGTERM would wait for clients); at once when that takes too long. */
async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
  await exited;
  clearTimeout(late);
}

function explainDeath({ logFile, folder }: PostgresOptions): string {
  const log = fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8').slice(-4_000) : '';
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(folder);
  const tail = log.trim().split('\n').slice(-8).map((line) => `  ${line}`).join('\n');
  const isDamaged = /invalid|corrupt|could not (open|read|access)|PANIC|does not exist/i.test(tail);
  const remedy = isDamaged ? `The database in ${folder} seems damaged: restore it from a backup, or move it away to start empty.` : 'Start again; what was saved before is safe.';
  return `The database server ended. The last lines of ${logFile}:\n${tail}\n${remedy}`;
}

function sizeOf(file: string): number {
  return fs.existsSync(file) ? fs.statSync(file).size : 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
