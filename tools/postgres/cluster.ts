import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOfProcess } from '../run/processes.mjs';
import { diskFull, Problem } from '../start/problem.ts';
import { type Binaries } from './binaries.ts';
import { makeOwnFolder, type OperatingUser } from './operating-user.ts';

export const SUPERUSER = 'spilno';
const MAJOR_VERSION = '18';
const STOPPING_MS = 8_000;

export interface ClusterOptions {
  readonly folder: string;
  readonly password: string;
  readonly mustExist?: boolean;
}

/** Makes the cluster in `folder` unless it is there; a creation that was interrupted leaves nothing behind that counts. */
export function ensureCluster(binaries: Binaries, user: OperatingUser, { folder, password, mustExist = false }: ClusterOptions): void {
  const found = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (found.length > 0 || mustExist) return checkVersion(folder, found);
  const draft = `${folder}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  makeOwnFolder(user, draft);
  initialise(binaries, user, draft, password);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(draft, folder);
}

function checkVersion(folder: string, found: string[]): void {
  const remedy = 'Restore the folder from a backup, or move it away to start empty.';
  if (!found.includes('PG_VERSION') || !fs.existsSync(path.join(folder, 'global', 'pg_control'))) {
    throw new Problem(`The database in ${folder} is damaged: there are files, but not those of a complete PostgreSQL database. ${remedy}`);
  }
  const version = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Problem(`The database in ${folder} was made by PostgreSQL ${version || '(unknown)'}, this Spilno brings ${MAJOR_VERSION}: start it with the Spilno that made it, or move it away to start empty.`);
  }
}

function initialise(binaries: Binaries, user: OperatingUser, folder: string, password: string): void {
  const passwordFile = `${folder}.password`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(passwordFile, user.uid, user.gid);
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  try {
    const run = spawnSync(
      binaries.initdb,
      [`--pgdata=${folder}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', `--locale=${locale}`, '--lc-messages=C', '--no-instructions', '--no-sync'],
      { ...user, cwd: '/', encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } },
    );
    if (run.status !== 0) throw failedToInitialise(folder, `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function failedToInitialise(folder: string, output: string): Problem {
  fs.rmSync(folder, { recursive: true, force: true });
  if (/No space left|Disk quota/i.test(output)) return new Problem(diskFull(folder));
  const tail = output.trim().split('\n').slice(-8).map((line) => `  ${line}`).join('\n');
  return new Problem(`The database could not be created in ${folder}. PostgreSQL said:\n${tail}\nMend that, or set DATABASE_URL to a PostgreSQL server.`);
}

/**
 * Clears what a killed start left: waits for a server that is still stopping, stops one that is not, and removes a pid file
 * whose number belongs to another program by now (Postgres itself would refuse to start).
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  const deadline = Date.now() + STOPPING_MS;
  for (let pid = serverIn(file); pid !== null; pid = serverIn(file)) {
    if (!isServerOf(pid, folder)) return fs.rmSync(file, { force: true });
    if (Date.now() > deadline) process.kill(pid, 'SIGQUIT');
    else if (Date.now() > deadline - STOPPING_MS + 1_000) process.kill(pid, 'SIGINT');
    await pause(100);
  }
}

function serverIn(file: string): number | null {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0]);
    return pid > 0 && startOfProcess(pid) !== null ? pid : null;
  } catch {
    return null;
  }
}

function isServerOf(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder);
  } catch {
    return false;
  }
}
