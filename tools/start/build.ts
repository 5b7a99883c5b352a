import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { watchOver } from '../postgres/watchdog.ts';
import { withLock } from '../run/file-lock.mjs';
import { asProblem, diskFull, Problem } from './problem.ts';

const PROJECTS = ['@spilno/api', '@spilno/web'];
const OUTPUTS = ['apps/api/dist', 'apps/web/dist'];
const SHARED_SOURCES = ['package-lock.json', 'nx.json', 'tsconfig.base.json'];
const SKIPPED = new Set(['dist', 'node_modules', 'gql', 'storybook-static', '.cache']);
const TAIL_LINES = 30;

/**
 * Builds API and pages when a source differs from what the last build was made of; otherwise costs a fraction of a second.
 * @param onStart told when something is built
 */
export async function ensureBuilt(root: string, logFile: string, onStart: () => void, abort: AbortSignal): Promise<void> {
  const stamp = path.join(root, '.cache', 'build-stamp');
  const isFresh = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === stateOf(root);
  try {
    if (isFresh()) return;
    await withLock(path.join(root, '.cache', 'build.lock'), async () => {
      if (isFresh()) return;
      onStart();
      fs.rmSync(stamp, { force: true });
      await build(root, logFile, abort);
      fs.writeFileSync(stamp, stateOf(root));
    });
  } catch (error) {
    throw asProblem(error, root);
  }
}

async function build(root: string, logFile: string, abort: AbortSignal): Promise<void> {
  const log = fs.openSync(logFile, 'w', 0o600);
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: undefined };
  const child = spawn(process.execPath, [nx, 'run-many', '-t', 'build', '-p', ...PROJECTS, '--output-style=static'], { cwd: root, env, stdio: ['ignore', log, log], detached: process.platform !== 'win32' });
  fs.closeSync(log);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const watchdog = child.pid === undefined ? null : watchOver(-child.pid, {});
  const quit = () => child.pid !== undefined && process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  abort.addEventListener('abort', quit, { once: true });
  const [code] = await exited;
  abort.removeEventListener('abort', quit);
  watchdog?.dismiss();
  abort.throwIfAborted();
  if (code === 0) return;
  const output = fs.readFileSync(logFile, 'utf8');
  if (/ENOSPC|No space left/.test(output)) throw new Problem(diskFull(root));
  const tail = output.trim().split('\n').slice(-TAIL_LINES).map((line) => `  ${line}`);
  throw new Problem(`The product could not be built. The last lines of ${logFile}:\n${tail.join('\n')}`);
}

/** Content of every source, name and size of every output: any difference means another state. */
function stateOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of SHARED_SOURCES) hash.update(fs.readFileSync(path.join(root, file)));
  for (const project of ['apps/api', 'apps/web', ...foldersIn(root, 'libs')]) {
    for (const file of filesIn(path.join(root, project))) {
      if (!/\.test\.tsx?$/.test(file)) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
    }
  }
  for (const output of OUTPUTS) {
    const folder = path.join(root, output);
    for (const file of fs.existsSync(folder) ? filesIn(folder) : []) hash.update(`${path.relative(root, file)} ${fs.statSync(file).size}`);
  }
  return hash.digest('hex');
}

function foldersIn(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder)).toSorted().map((name) => path.join(folder, name));
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : entry.isFile() ? [path.join(folder, entry.name)] : []));
}
