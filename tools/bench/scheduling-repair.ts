/**
 * `npm run bench:scheduling:repair -- --instance FILE --time-limit S --out PREFIX [--seed N]`: repairs a published schedule and writes the
 * slots of each offered point to PREFIX-1.json and so on, for an independent check. One line for each point.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkOneLine, repairOneLine } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';
import { readScaleInstance } from './published/read-scale-instance.ts';

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '5' }, out: { type: 'string' }, seed: { type: 'string', default: '7' }, json: { type: 'boolean', default: false } } });
const [limitSeconds, seed] = [Number(values['time-limit']), Number(values.seed)];
if (values.instance === undefined || values.out === undefined || !(limitSeconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write('usage: bench:scheduling:repair -- --instance FILE --time-limit S --out PREFIX [--seed N]\n');
  process.exit(2);
}
/** Of a machine without other work; a busy one is ended by the clock. */
const STEPS_PER_SECOND = 500_000;
const startMs = performance.now();
const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
const text = fs.readFileSync(values.instance, 'utf8');
const problem = readScaleInstance(text);
const { published, cancelled } = JSON.parse(text) as { readonly published: readonly (number | null)[]; readonly cancelled: readonly number[] };
const cpuBefore = process.cpuUsage();
const repaired = repairOneLine({ problem, published: published.map((slot) => slot ?? -1), cancelled }, { seed, maxSteps: STEPS_PER_SECOND * limitSeconds, stop: (part) => seconds() >= part * limitSeconds * 0.95 });
if (!repaired.ok) {
  process.stderr.write(`${repaired.error.map(({ message }) => message).join('\n')}\n`);
  process.exit(1);
}
const cpu = process.cpuUsage(cpuBefore);
const total = { seconds: seconds(), cpuSeconds: Math.round((cpu.user + cpu.system) / 1000) / 1000 };
for (const [at, { kind, slotOf, moved, gaps, affected, unplaced }] of repaired.value.points.entries()) {
  fs.writeFileSync(`${values.out}-${at + 1}.json`, JSON.stringify([...slotOf]));
  const { violations, gaps: counted } = checkOneLine(problem, slotOf);
  process.stdout.write(`${JSON.stringify({ bench: 'scheduling:repair', instance: values.instance.split('/').at(-1), point: kind, moved, gaps, affected: affected.length, unplaced, movesBound: repaired.value.movesBound, counted, violations, ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() })}\n`);
}

