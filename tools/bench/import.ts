/**
 * `npm run bench:import -- [--json]`: how long a file of registrations takes from its bytes to the last one written, by the
 * command line on a new database: reading, checking every text for places, registrations, code names and cases of the
 * officers. Prints a line for each run; times are milliseconds, `wallMs` holds the start of the process too.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { machineFacts, openDatabase, profiling } from './hot-path/bench-stage.ts';
import { rounded } from './hot-path/quantile.ts';
import { registrationFile } from './import/registration-rows.ts';

const SLUG = 'bench';
const CLI = path.resolve(import.meta.dirname, '../../apps/api/dist/cli.js');
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '7' },
    runs: { type: 'string', default: '1' },
    'as-built': { type: 'boolean', default: false },
    'cpu-prof': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [rows, seed, runs] = [values.rows, values.seed, values.runs].map(Number) as [number, number, number];
if (![rows, seed, runs].every((value) => Number.isInteger(value) && value > 0) || rows > 5_000) {
  process.stderr.write('usage: bench:import -- [--rows N, at most 5000] [--seed N] [--runs N] [--as-built] [--cpu-prof FOLDER] [--json]\n');
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spilno-bench-'));
const file = path.join(folder, 'registrations.csv');
fs.writeFileSync(file, registrationFile(rows, seed));
try {
  for (let run = 1; run <= runs; run++) {
    const stage = await openDatabase({ asBuilt: values['as-built'] || run > 1 });
    try {
      await cli(stage.env, ['event', 'create', '--slug', SLUG, '--name', 'Bench', '--first-day', '2027-09-21']);
      const { counts, marks, wallMs } = await cli(stage.env, ['import', file, '--event', SLUG], profiling(values['cpu-prof']));
      const checkedAt = marks.find(({ text }) => text.startsWith('The file is read'))?.at ?? 0;
      print({ run, ...counts, wallMs: rounded(wallMs), readAndCheckedAtMs: rounded(checkedAt), writtenInMs: rounded(wallMs - checkedAt), megabytes: rounded(fs.statSync(file).size / 1e6, 2) });
    } finally {
      await stage.close();
    }
  }
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

interface CommandRun {
  readonly counts: Record<string, unknown>;
  /** What it told on the way, and when. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly wallMs: number;
}

async function cli(env: NodeJS.ProcessEnv, args: readonly string[], nodeOptions: readonly string[] = []): Promise<CommandRun> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, CLI, ...args, '--json'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const marks: { at: number; text: string }[] = [];
  let last = '{}';
  readline.createInterface({ input: child.stderr }).on('line', (text) => marks.push({ at: performance.now() - startedAt, text }));
  readline.createInterface({ input: child.stdout }).on('line', (text) => (last = text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`cli ${args[0]} ended with ${code}: ${marks.map(({ text }) => text).join(' ')} ${last}`);
  return { counts: JSON.parse(last) as Record<string, unknown>, marks, wallMs: performance.now() - startedAt };
}

function print(figures: Record<string, unknown>): void {
  const line = { bench: 'import', rows, seed, ...figures, ...machineFacts() };
  process.stdout.write(`${values.json ? JSON.stringify(line) : Object.entries(line).map(([key, value]) => `${key} ${String(value)}`).join('  ')}\n`);
}
