import { type ChildProcess, fork, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Product } from './product.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const SOURCES = ['--conditions=source'];

describe('npm run walk, against a demo', () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-walk-'));
  let demo: ChildProcess;
  let url: string;

  beforeAll(async () => {
    demo = fork(path.join(root, 'tools/dev/serve.ts'), ['--demo', '--json'], { execArgv: SOURCES, stdio: ['ignore', 'pipe', 'inherit', 'ipc'], env: { ...process.env, SPILNO_DATA_DIR: dataDir, LOG_LEVEL: 'error', NODE_OPTIONS: '' } });
    ({ url } = JSON.parse(await firstLine(demo)) as Product);
  }, 300_000);
  afterAll(async () => {
    const gone = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGTERM');
    await gone;
    fs.rmSync(dataDir, { recursive: true });
  });

  it('goes the whole way twice beside each other, each with at least ten refusals', async () => {
    for (const { code, lines } of await Promise.all([walk(url), walk(url)])) {
      expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([]);
      expect(Number(/(\d+) of them refusals, all as expected/.exec(lines.at(-1)!)?.[1])).toBeGreaterThanOrEqual(10);
      expect(code).toBe(0);
    }
  }, 300_000);

  it('ends with the reason last where an answer is not the expected one', async () => {
    const { code, lines } = await walk('http://127.0.0.1:1');
    expect(lines.at(-1)).toMatch(/^FAILED: /);
    expect(code).toBe(1);
  });

  async function walk(address: string): Promise<{ code: number | null; lines: string[] }> {
    const child = spawn(process.execPath, [...SOURCES, path.join(root, 'tools/walk/walk.ts'), '--url', address], { env: { ...process.env, SPILNO_DATA_DIR: dataDir, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, lines: output.trim().split('\n') };
  }
});

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout!.setEncoding('utf8').once('data', resolve);
    child.once('exit', (code) => reject(new Error(`The demo did not start (${code}).`)));
  });
}
