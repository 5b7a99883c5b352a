import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from '../start/problem.ts';

/** Whom Postgres runs as: itself refuses to run as root, so root hands it to the user `postgres`. */
export interface OperatingUser {
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

export function operatingUser(): OperatingUser {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined };
  const user = readUser() ?? createUser();
  if (user === null) throw new Problem('Postgres does not run as root, and a user "postgres" could not be created: run as another user, create that user, or set DATABASE_URL.');
  return user;
}

function readUser(): OperatingUser | null {
  const line = fs.readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith('postgres:'));
  if (line === undefined) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function createUser(): OperatingUser | null {
  const attempts = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ];
  for (const [command, ...args] of attempts) {
    if (spawnSync(command as string, args, { stdio: 'ignore' }).status === 0) return readUser();
  }
  return null;
}

/** Whether the user may use a path: every folder above it counts. Only root asks for another user. */
export function canReach(user: OperatingUser, place: string, purpose: 'run' | 'enter' | 'write'): boolean {
  if (user.uid === undefined) return true;
  const test = purpose === 'write' ? 'test -w "$0" && test -x "$0"' : 'test -x "$0"';
  return spawnSync('/bin/sh', ['-c', test, place], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Makes a folder of the user's own with mode 0700.
 * @returns false when the user cannot get there through the folders above
 */
export function makeOwnFolder(user: OperatingUser, folder: string): boolean {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid === undefined || user.gid === undefined) return true;
  fs.chownSync(folder, user.uid, user.gid);
  return canReach(user, folder, 'write');
}
