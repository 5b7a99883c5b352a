/** `npm run cli -- …`: hands a command to the running product. */
import fs from 'node:fs';
import path from 'node:path';
import { goOnAs } from './run/pinned-node.mjs';
import { ensureBuilt } from './start/build.ts';
import { isRunning, readRuntime } from './start/runtime.ts';
import { dataDirOf } from './start/settings.ts';

const NOT_RUNNING = 3;
const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'apps/api/dist/cli.js');
const environment = findProduct();

if (!fs.existsSync(program)) {
  if (environment === null) {
    process.stderr.write('Spilno is not running here: start it with "npm start" (the same SPILNO_DATA_DIR), or set DATABASE_URL to its database.\n');
    process.exit(NOT_RUNNING);
  }
  const logFile = path.join(root, '.cache', 'build.log');
  await ensureBuilt(root, logFile, () => process.stderr.write('Building …\n'), new AbortController().signal);
}
const { DATABASE_URL: _, ...others } = process.env;
await goOnAs(process.execPath, [program, ...process.argv.slice(2)], { ...others, ...environment });

/** What is named comes first: a data folder whose product runs, then DATABASE_URL, then the usual data folder. */
function findProduct(): Record<string, string> | null {
  const runtime = readRuntime(dataDirOf(process.env, root, process.env['INIT_CWD'] ?? process.cwd()));
  const running = runtime !== null && isRunning(runtime) ? runtime.environment : null;
  const url = process.env['DATABASE_URL'];
  if (process.env['SPILNO_DATA_DIR'] && running !== null) return running;
  return url ? { DATABASE_URL: url } : running;
}
