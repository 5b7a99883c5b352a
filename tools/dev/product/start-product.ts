import { execFile, fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface ProductOptions {
  readonly root: string;
  readonly databaseUrl: string;
  readonly isDemo: boolean;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface RunningProduct {
  readonly url: string;
  readonly databaseUrl: string;
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  /** Settles with a sentence when a process ends by itself. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

/** A demo is made before it is healthy. */
const PATIENCE_MS = 180_000;
const DEMO_PATIENCE_MS = 240_000;

/** Migrates, then starts API with pages and worker from what was built. */
export async function startProduct({ root, databaseUrl, isDemo, port: wanted }: ProductOptions): Promise<RunningProduct> {
  const port = wanted || (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const dist = path.join(root, 'apps/api/dist');
  const env: NodeJS.ProcessEnv = {
    LOG_LEVEL: 'warn',
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    PUBLIC_URL: url,
    SPILNO_DEMO: isDemo ? 'on' : 'off',
    ...(isDemo && !process.env['SPILNO_DATA_DIR'] ? { SPILNO_DATA_DIR: mkdtempSync(path.join(tmpdir(), 'spilno-demo-')) } : {}),
    SPILNO_WEB_DIR: path.join(root, 'apps/web/dist'),
    DATABASE_POOL_SIZE: '6',
  };
  await promisify(execFile)(process.execPath, [path.join(dist, 'migrate.js')], { env });
  const children = ['main', 'worker'].map((name) => fork(path.join(dist, `${name}.js`), { env, execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] }));
  let isStopping = false;
  const died = Promise.race(children.map((child, index) => ended(child).then(() => (isStopping ? new Promise<string>(() => {}) : `The ${index === 0 ? 'API' : 'worker'} has ended.`))));
  const stop = async () => {
    isStopping = true;
    await Promise.all(children.map(stopChild));
  };
  try {
    await Promise.race([answers(`${url}/healthz`, isDemo ? DEMO_PATIENCE_MS : PATIENCE_MS), died.then((reason) => Promise.reject(new Error(reason)))]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, databaseUrl, root, env, died, stop };
}

const ended = (child: ChildProcess): Promise<void> => (child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve())));

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(timer);
}

async function answers(url: string, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const isUp = await fetch(url).then(({ ok }) => ok, () => false);
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${url} does not answer after ${patienceMs / 1000} seconds.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
