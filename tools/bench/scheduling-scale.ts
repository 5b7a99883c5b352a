/**
 * `npm run bench:scheduling:scale -- --instance FILE --time-limit S --out FILE [--seed N]`: plans one instance at the scale of a
 * forum and writes the slot of every meeting (-1: not placed) for an independent check.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkOneLine, planOneLine } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';
import { readScaleInstance } from './published/read-scale-instance.ts';

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '60' }, out: { type: 'string' }, seed: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } } });
const [limitSeconds, seed] = [Number(values['time-limit']), Number(values.seed)];
if (values.instance === undefined || values.out === undefined || !(limitSeconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write('usage: bench:scheduling:scale -- --instance FILE --time-limit S --out FILE [--seed N]\n');
  process.exit(2);
}
const problem = readScaleInstance(fs.readFileSync(values.instance, 'utf8'));
const startMs = performance.now();
const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
const cpuBefore = process.cpuUsage();
let last = { gaps: Infinity, seconds: 0 };
let firstSeconds: number | null = null;
const planned = planOneLine(problem, {
  seed,
  maxMoves: Number.MAX_SAFE_INTEGER,
  stop: () => seconds() >= limitSeconds,
  onProgress: ({ gaps }) => {
    firstSeconds ??= seconds();
    if (gaps < last.gaps) last = { gaps, seconds: seconds() };
  },
});
if (!planned.ok) {
  process.stderr.write(`${planned.error.map(({ message }) => message).join('\n')}\n`);
  process.exit(1);
}
const { slotOf, placed, gaps, moves } = planned.value;
const total = { seconds: seconds(), cpuSeconds: Math.round(process.cpuUsage(cpuBefore).user / 1000) / 1000 };
fs.writeFileSync(values.out, JSON.stringify([...slotOf]));
const { violations, unplaced, gaps: counted } = checkOneLine(problem, slotOf);
process.stdout.write(`${JSON.stringify({ bench: 'scheduling:scale', instance: values.instance.split('/').at(-1), meetings: slotOf.length, placed, unplaced, gaps, counted, violations, moves, firstSeconds, bestSeconds: last.seconds, ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() })}\n`);
