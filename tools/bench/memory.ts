/**
 * `npm run bench:memory -- [--json]`: what the API holds while it answers the hot read a hundred thousand times. After every
 * tenth part the garbage is collected and the heap and the whole process are measured; the last line says how much each grew
 * from the second tenth to the last, when caches and compiled code have settled.
 */
import { parseArgs } from 'node:util';
import { machineFacts, openStage } from './hot-path/bench-stage.ts';
import { HOT_QUERY, HOT_VARIABLES } from './hot-path/hot-read.ts';
import { graphqlRequest } from './hot-path/keep-alive-connection.ts';
import { startLoad } from './hot-path/load-generator.ts';
import { rounded } from './hot-path/quantile.ts';

const DELEGATES = 64;
const PARTS = 10;
const MIB = 1024 ** 2;
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '1000' },
    requests: { type: 'string', default: '100000' },
    connections: { type: 'string', default: '32' },
    seed: { type: 'string', default: '7' },
    'as-built': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [organisations, requests, connections, seed] = [values.organisations, values.requests, values.connections, values.seed].map(Number) as [number, number, number, number];
if (![organisations, requests, connections, seed].every((value) => Number.isInteger(value) && value > 0)) {
  process.stderr.write('usage: bench:memory -- [--organisations N] [--requests N] [--connections N] [--seed N] [--as-built] [--json]\n');
  process.exit(2);
}

const stage = await openStage({ organisations, seed, asBuilt: values['as-built'], nodeOptions: ['--expose-gc'] });
const load = startLoad(stage.forum.delegates.slice(0, DELEGATES).map(({ token }) => graphqlRequest(token, HOT_QUERY, HOT_VARIABLES)), connections);
try {
  const measured: { heapMiB: number; rssMiB: number }[] = [];
  for (let part = 1; part <= PARTS; part++) {
    await load.warm(stage.product, Math.ceil(requests / PARTS));
    const { heapUsed, rss } = await stage.product.memory();
    measured.push({ heapMiB: heapUsed / MIB, rssMiB: rss / MIB });
    print({ requests: Math.ceil(requests / PARTS) * part, heapMiB: rounded(heapUsed / MIB, 1), rssMiB: rounded(rss / MIB, 1) });
  }
  const [settled, last] = [measured[1]!, measured.at(-1)!];
  print({ requests, heapRatio: rounded(last.heapMiB / settled.heapMiB), rssRatio: rounded(last.rssMiB / settled.rssMiB) });
} finally {
  await load.stop();
  await stage.close();
}

function print(figures: Record<string, number>): void {
  const line = { bench: 'memory', ...figures, organisations, connections, seed, ...machineFacts() };
  process.stdout.write(`${values.json ? JSON.stringify(line) : Object.entries(line).map(([key, value]) => `${key} ${String(value)}`).join('  ')}\n`);
}
