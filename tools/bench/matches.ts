/**
 * `npm run bench:matches -- [--json]`: how long delegates wait for a page of twenty matches with all reasons, in an event of
 * a thousand approved organisations, over HTTP from the API in production mode. Prints a line for every kind of request and
 * one for all together; times are milliseconds.
 */
import { parseArgs } from 'node:util';
import { machineFacts, openStage, profiling } from './hot-path/bench-stage.ts';
import { measureLatency } from './hot-path/measure-latency.ts';
import { VARIANTS } from './hot-path/match-variants.ts';
import { quantile, rounded } from './hot-path/quantile.ts';

const WARM_UP = 100;
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '1000' },
    requests: { type: 'string', default: '400' },
    connections: { type: 'string', default: '4' },
    seed: { type: 'string', default: '7' },
    'as-built': { type: 'boolean', default: false },
    'cpu-prof': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [organisations, requests, connections, seed] = [values.organisations, values.requests, values.connections, values.seed].map(Number) as [number, number, number, number];
if (![organisations, requests, connections, seed].every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('usage: bench:matches -- [--organisations N] [--requests N] [--connections N] [--seed N] [--as-built] [--cpu-prof FOLDER] [--json]\n');
  process.exit(2);
}

const stage = await openStage({ organisations, seed, asBuilt: values['as-built'], nodeOptions: profiling(values['cpu-prof']) });
try {
  // A server that has just started compiles its code while it answers: that is not what people wait for all day.
  await measureLatency(stage, VARIANTS[0]!, { requests: WARM_UP, connections });
  const all: number[] = [];
  for (const variant of VARIANTS) {
    const cpuBefore = await stage.product.cpuMicros();
    const { times, matches, asked } = await measureLatency(stage, variant, { requests, connections });
    const cpuMs = ((await stage.product.cpuMicros()) - cpuBefore) / 1000;
    all.push(...times);
    print({ variant: variant.name, ...figuresOf(times), cpuMsPerRequest: rounded(cpuMs / asked), matchesPerPage: rounded(matches / times.length, 1) });
  }
  print({ variant: 'all', ...figuresOf(all) });
} finally {
  await stage.close();
}

function figuresOf(times: readonly number[]): Record<string, number> {
  return { requests: times.length, p50Ms: rounded(quantile(times, 0.5)), p95Ms: rounded(quantile(times, 0.95)), p99Ms: rounded(quantile(times, 0.99)), maxMs: rounded(Math.max(...times)) };
}

function print(figures: Record<string, unknown>): void {
  const line = { bench: 'matches', ...figures, organisations, connections, seed, ...machineFacts() };
  process.stdout.write(`${values.json ? JSON.stringify(line) : Object.entries(line).map(([key, value]) => `${key} ${String(value)}`).join('  ')}\n`);
}
