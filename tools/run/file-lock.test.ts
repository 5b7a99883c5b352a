import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holderOf, tryLock, withLock } from './file-lock.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('A lock', () => {
  it('is held by one at a time and is free after its release', () => {
    const first = tryLock(file);
    expect(tryLock(file)).toEqual({ holder: process.pid });
    expect(holderOf(file)).toBe(process.pid);
    if ('release' in first) first.release();
    expect(holderOf(file)).toBeNull();
    expect(tryLock(file)).toHaveProperty('release');
    expect(fs.readdirSync(folder)).toEqual(['lock']);
  });

  it.each([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, started: 'before' })],
    ['whose process number belongs to another program by now', JSON.stringify({ pid: process.pid, started: 'before' })],
    ['that cannot be read', 'half a li'],
  ])('%s is taken over', (_what, content) => {
    fs.writeFileSync(file, content);
    expect(tryLock(file)).toHaveProperty('release');
  });

  it('lets ten processes that want it at once in one after the other', async () => {
    const log = path.join(folder, 'log');
    fs.writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'before' }));
    const program = `
      import fs from 'node:fs';
      import { withLock } from ${JSON.stringify(path.join(import.meta.dirname, 'file-lock.mjs'))};
      const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      await withLock(${JSON.stringify(file)}, async () => {
        fs.appendFileSync(${JSON.stringify(log)}, 'in ');
        await pause(20);
        fs.appendFileSync(${JSON.stringify(log)}, 'out ');
      });`;
    const children = Array.from({ length: 10 }, () => spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } }));
    await Promise.all(children.map((child) => once(child, 'exit')));
    expect(fs.readFileSync(log, 'utf8')).toBe('in out '.repeat(10));
  }, 60_000);

  it('is given back when the work throws', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(holderOf(file)).toBeNull();
  });
});
