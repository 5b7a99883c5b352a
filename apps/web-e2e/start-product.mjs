import { fork } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts the built product once for all tests, on a database that goes away with it. */
export default async function startProduct() {
  const child = fork(path.join(root, 'tools/dev/serve.ts'), ['--json'], { cwd: root, execArgv: ['--conditions=source'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, LOG_LEVEL: 'error', NODE_OPTIONS: '' } });
  globalThis.spilnoProduct = child;
  const line = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    child.once('exit', (code) => reject(new Error(`The product did not start (${code}).`)));
  });
  process.env['SPILNO_E2E_PRODUCT'] = line.trim();
}
