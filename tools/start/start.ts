/** `npm start`: the whole product on one port, until Ctrl-C. */
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { runLaunch } from './run-launch.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A small young generation keeps the memory of a process that is mostly idle small; with less than 16 MB the API gives a quarter of its answers a second away to collections. */
const program = (name: string, youngMegabytes: number) => [`--max-semi-space-size=${youngMegabytes}`, path.join(root, 'apps/api/dist', `${name}.js`)];

await runLaunch(
  {
    build: (logFile, say, abort) => ensureBuilt(root, logFile, () => say('Building the API and the pages …'), abort),
    migrate: program('migrate', 4),
    api: program('main', 16),
    worker: program('worker', 4),
    webDir: path.join(root, 'apps/web/dist'),
  },
  root,
);
