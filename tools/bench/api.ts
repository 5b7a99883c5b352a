/**
 * `npm run bench:api -- [--json]`: requests a second of the hot read against a floor that does the least for the same bytes, on
 * the same machine, each under 32 connections from a second process. `ratio` is the product's median over the floor's.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { machineFacts, openStage, profiling } from './hot-path/bench-stage.ts';
import { checkRefusals, compareAnswers } from './hot-path/check-answers.ts';
import { layFloorRows } from './hot-path/floor-rows.ts';
import { startLoad, type Throughput } from './hot-path/load-generator.ts';
import { graphqlRequest } from './hot-path/keep-alive-connection.ts';
import { HOT_QUERY, HOT_VARIABLES } from './hot-path/hot-read.ts';
import { startMeasured } from './hot-path/measured-server.ts';
import { quantile, rounded } from './hot-path/quantile.ts';

const DELEGATES = 64;
const { values } = parseArgs({
  options: {
    organisations: { type: 'string', default: '1000' },
    alternations: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '4000' },
    connections: { type: 'string', default: '32' },
    seed: { type: 'string', default: '7' },
    'as-built': { type: 'boolean', default: false },
    'cpu-prof': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [organisations, alternations, seconds, warm, connections, seed] = [values.organisations, values.alternations, values.seconds, values.warm, values.connections, values.seed].map(Number) as [number, number, number, number, number, number];
if (![organisations, alternations, warm, connections, seed].every((value) => Number.isInteger(value) && value > 0) || !(seconds > 0)) {
  process.stderr.write('usage: bench:api -- [--organisations N] [--alternations N] [--seconds S] [--warm N] [--connections N] [--seed N] [--as-built] [--cpu-prof FOLDER] [--json]\n');
  process.exit(2);
}

const stage = await openStage({ organisations, seed, asBuilt: values['as-built'], nodeOptions: profiling(values['cpu-prof']) });
try {
  const { product, forum, databaseUrl } = stage;
  const delegates = forum.delegates.slice(0, DELEGATES);
  await layFloorRows(databaseUrl, product, forum.eventId, delegates);
  const floorEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: databaseUrl, FLOOR_EVENT_ID: forum.eventId };
  const floor = await startMeasured(path.join(import.meta.dirname, 'hot-path/floor.ts'), floorEnv);
  const load = startLoad(delegates.map(({ token }) => graphqlRequest(token, HOT_QUERY, HOT_VARIABLES)), connections);
  try {
    await checkRefusals(product, delegates[0]!);
    await compareAnswers(product, floor, delegates);
    for (const server of [product, floor]) await load.warm(server, warm);
    const runs: { product: Throughput; floor: Throughput }[] = [];
    for (let turn = 0; turn < alternations; turn++) runs.push({ product: await load.measure(product, seconds * 1000), floor: await load.measure(floor, seconds * 1000) });
    print(mediansOf(runs.map((run) => run.product)), mediansOf(runs.map((run) => run.floor)));
  } finally {
    await load.stop();
    await floor.stop();
  }
} finally {
  await stage.close();
}

function mediansOf(runs: readonly Throughput[]): Throughput {
  return { requestsPerSecond: rounded(quantile(runs.map((run) => run.requestsPerSecond), 0.5), 0), cpuMicrosPerRequest: rounded(quantile(runs.map((run) => run.cpuMicrosPerRequest), 0.5), 0) };
}

function print(product: Throughput, floor: Throughput): void {
  const line = {
    bench: 'api',
    ratio: rounded(product.requestsPerSecond / floor.requestsPerSecond, 3),
    cpuRatio: rounded(floor.cpuMicrosPerRequest / product.cpuMicrosPerRequest, 3),
    productRequestsPerSecond: product.requestsPerSecond,
    floorRequestsPerSecond: floor.requestsPerSecond,
    productCpuMicrosPerRequest: product.cpuMicrosPerRequest,
    floorCpuMicrosPerRequest: floor.cpuMicrosPerRequest,
    connections, alternations, seconds, warm, organisations, seed,
    ...machineFacts(),
  };
  process.stdout.write(`${values.json ? JSON.stringify(line) : Object.entries(line).map(([key, value]) => `${key} ${String(value)}`).join('  ')}\n`);
}
