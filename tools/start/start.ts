/** `npm start`: the whole product on one port, until Ctrl-C. */
import path from 'node:path';
import { ensureBuilt } from './build.ts';
import { runLaunch } from './run-launch.ts';

const root = path.resolve(import.meta.dirname, '../..');
const program = (name: string) => ['--enable-source-maps', path.join(root, 'apps/api/dist', `${name}.js`)];

await runLaunch(
  {
    build: (logFile, say, abort) => ensureBuilt(root, logFile, () => say('Building the API and the pages …'), abort),
    migrate: program('migrate'),
    api: program('main'),
    worker: program('worker'),
    webDir: path.join(root, 'apps/web/dist'),
  },
  root,
);
