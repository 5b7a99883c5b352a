import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { emptyFolder, freePort, plainEnv, serverOf, startCommand, startReadyCommand, survivors, until, type StartedCommand } from './fixtures/started-command.ts';
import { readRuntime } from './runtime.ts';

jest.setTimeout(120_000);

const WITHIN_MS = 5_000;
const started: StartedCommand[] = [];
const folders: string[] = [];

async function ready(env: Record<string, string> = {}): Promise<{ command: StartedCommand; folder: string; port: string }> {
  const folder = env['SPILNO_DATA_DIR'] ?? usedFolder();
  const port = env['PORT'] ?? String(await freePort());
  const command = await startReadyCommand({ ...env, SPILNO_DATA_DIR: folder, PORT: port });
  started.push(command);
  return { command, folder, port };
}

function newFolder(): string {
  const folder = emptyFolder();
  folders.push(folder);
  return folder;
}

/** Folder of a product that was stopped; copies of it spare every test the creation of a database. */
let stopped = '';

function usedFolder(): string {
  const folder = newFolder();
  execFileSync('cp', ['-a', `${stopped}/.`, folder]);
  return folder;
}

beforeAll(async () => {
  stopped = emptyFolder();
  const command = await startReadyCommand({ SPILNO_DATA_DIR: stopped, PORT: String(await freePort()) });
  command.process.kill('SIGTERM');
  await command.ended;
});

afterAll(() => fs.rmSync(stopped, { recursive: true, force: true }));

async function refusal(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const command = startCommand(env);
  started.push(command);
  const code = await command.ended;
  return { code, said: command.output() };
}

afterEach(async () => {
  for (const command of started.splice(0)) {
    const pids = command.everything();
    command.process.kill('SIGTERM');
    await survivors(pids, WITHIN_MS);
  }
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

describe('A running product', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone within five seconds of %s to the whole group, children that ignore it too', async (signal) => {
    const { command, folder } = await ready({ STAND_IN_API: 'stubborn' });
    const pids = command.everything();
    expect(pids).toHaveLength(4);
    process.kill(-command.pid, signal);
    expect(await survivors(pids, WITHIN_MS)).toEqual([]);
    expect(await command.ended).toBe(0);
    expect(fs.readdirSync(folder).filter((name) => name === 'lock' || name === 'runtime.json')).toEqual([]);
  });

  it('leaves nothing behind when its launcher is killed, and the next start recovers by itself', async () => {
    const { command, folder, port } = await ready();
    const pids = command.everything();
    command.process.kill('SIGKILL');
    const next = await ready({ SPILNO_DATA_DIR: folder, PORT: port });
    expect(await survivors(pids, WITHIN_MS)).toEqual([]);
    expect(next.command.output()).toContain(`http://127.0.0.1:${port}`);
  });

  it('ends when npm, which started it, is killed', async () => {
    const folder = usedFolder();
    const port = String(await freePort());
    const script = path.join(import.meta.dirname, 'fixtures', 'stand-in.ts');
    const npm = spawn('bash', ['-c', `exec -a "npm start" bash -c '"$0" --conditions=source "$1"; true' "$0" "$1"`, process.execPath, script], {
      env: { ...plainEnv(), npm_lifecycle_event: 'start', SPILNO_DEMO: 'off', SPILNO_DATA_DIR: folder, PORT: port },
      stdio: 'ignore',
    });
    await until(() => (readRuntime(folder)?.children.length ?? 0) === 2, 60_000);
    const pids = [readRuntime(folder)?.pid ?? 0, ...(readRuntime(folder)?.children ?? []).map((one) => one.pid), ...serverOf(folder)];
    npm.kill('SIGKILL');
    expect(await survivors(pids, WITHIN_MS + 1_000)).toEqual([]);
  });

  it('starts a child again that was killed', async () => {
    const { command, folder } = await ready();
    const [api, worker] = readRuntime(folder)?.children ?? [];
    process.kill(worker?.pid ?? 0, 'SIGKILL');
    await until(() => readRuntime(folder)?.children.length === 2 && readRuntime(folder)?.children[1]?.pid !== worker?.pid, 10_000);
    expect(readRuntime(folder)?.children[0]?.pid).toBe(api?.pid);
    expect(readRuntime(folder)?.children[1]?.pid).not.toBe(worker?.pid);
    expect(command.output()).toContain('The worker ended (SIGKILL)');
  });

  it('starts its database server again at the same address when that was killed', async () => {
    const { folder } = await ready();
    const [server] = serverOf(folder);
    process.kill(server as number, 'SIGKILL');
    await until(() => serverOf(folder).some((pid) => pid !== server), 15_000);
    expect(await survivors(serverOf(folder), 500)).toHaveLength(1);
  });

  it('has a second one beside it on another port and data folder, and refuses one on the same folder', async () => {
    const first = await ready();
    await ready();
    const { code, said } = await refusal({ SPILNO_DATA_DIR: first.folder, PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toMatch(/already runs with the data folder .*set SPILNO_DATA_DIR and PORT/);
  });

  it('keeps its secrets to its owner', async () => {
    const { folder } = await ready();
    const modes = ['secret', 'database-password', 'runtime.json'].map((name) => fs.statSync(path.join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });
});

describe('A start that cannot succeed says what to do and leaves nothing running', () => {
  it('when the port is taken', async () => {
    const taken = http.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, said } = await refusal({ SPILNO_DATA_DIR: newFolder(), PORT: String(port) });
    taken.close();
    expect(code).toBe(1);
    expect(said.trim()).toBe(`Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`);
  });

  it('when the configuration is wrong, all faults at once', async () => {
    const { code, said } = await refusal({ SPILNO_DATA_DIR: newFolder(), PORT: 'http', SPILNO_DEMO: 'maybe', DATABASE_URL: 'mysql://x' });
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringContaining('PORT is "http"'), expect.stringContaining('SPILNO_DEMO is "maybe"'), expect.stringContaining('DATABASE_URL is not')]);
  });

  it('when the API dies while starting, with the last lines of its log', async () => {
    const { code, said } = await refusal({ SPILNO_DATA_DIR: usedFolder(), PORT: String(await freePort()), STAND_IN_API: 'dies' });
    expect(code).toBe(1);
    expect(said).toMatch(/The API ended while it was starting \(exit 7\)[^]*told to die/);
  });

  it('when the folder holds other files', async () => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, 'thesis.txt'), '');
    const { code, said } = await refusal({ SPILNO_DATA_DIR: folder });
    expect([code, said]).toEqual([1, expect.stringContaining('holds other files')]);
    expect(fs.readdirSync(folder)).toEqual(['thesis.txt']);
  });
});

describe('A data folder', () => {
  it('is nobody\'s yet after a start that found its port taken: the other setting may have it', async () => {
    const taken = http.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const folder = newFolder();
    const { code } = await refusal({ SPILNO_DATA_DIR: folder, SPILNO_DEMO: 'on', PORT: String(port) });
    taken.close();
    expect([code, fs.existsSync(path.join(folder, 'mode'))]).toEqual([1, false]);
    await ready({ SPILNO_DATA_DIR: folder, SPILNO_DEMO: 'off' });
    expect(fs.readFileSync(path.join(folder, 'mode'), 'utf8')).toBe('real\n');
  });

  it('is usable after a start that ended while its database was being made', async () => {
    const folder = newFolder();
    fs.mkdirSync(path.join(folder, 'log'));
    fs.writeFileSync(path.join(folder, 'database-password'), `${'a'.repeat(43)}\n`, { mode: 0o600 });
    const { command } = await ready({ SPILNO_DATA_DIR: folder });
    expect(command.output()).toContain('Spilno is ready');
  });

  it('is demo or real for life', async () => {
    const { code, said } = await refusal({ SPILNO_DATA_DIR: usedFolder(), SPILNO_DEMO: 'on' });
    expect([code, said]).toEqual([1, expect.stringContaining('holds a real forum and stays one')]);
  });

  it.each([
    ['without its version file', (folder: string) => fs.rmSync(path.join(folder, 'postgres', 'PG_VERSION')), /is damaged/],
    ['of another version', (folder: string) => fs.writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '12\n'), /made by PostgreSQL 12/],
    ['without its database', (folder: string) => fs.rmSync(path.join(folder, 'postgres'), { recursive: true }), /is damaged/],
    ['without its mark', (folder: string) => fs.rmSync(path.join(folder, 'mode')), /its file "mode" is missing/],
    ['without its password', (folder: string) => fs.rmSync(path.join(folder, 'database-password')), /password file of the data folder does not fit/],
  ])('%s is refused and left as it is', async (_what, damage, sentence) => {
    const folder = usedFolder();
    damage(folder);
    const { code, said } = await refusal({ SPILNO_DATA_DIR: folder, PORT: String(await freePort()) });
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
  });

  it('is usable after a kill whose process number now belongs to another program', async () => {
    const folder = usedFolder();
    fs.writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'long ago' }));
    fs.writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${path.join(folder, 'postgres')}\n`);
    const { command } = await ready({ SPILNO_DATA_DIR: folder });
    expect(command.output()).toContain('Spilno is ready');
  });
});
