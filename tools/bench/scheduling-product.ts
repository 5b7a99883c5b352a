/**
 * `npm run bench:scheduling:product -- --instance FILE --time-limit S [--out FILE] [--seed N] [--pools N]`: plans an instance at the scale of a
 * forum as the product's worker does (its own model, construction and improvement), judged by the product's checker. FILE gets the slot
 * of every meeting (-1: not placed), as `bench:scheduling:scale` writes it. With `--pools N` three meetings in ten
 * need an interpreter of one of N pools, of whom there are a quarter more than would be enough if they were busy all the time.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSchedule, constructSchedule, improveSchedule, type PoolId, scoreSchedule, type SchedulingProblem } from '@spilno/scheduling';
import { seededRandom } from '@spilno/kernel';
import { machineFacts } from './hot-path/bench-stage.ts';
import { forumProblem } from './published/forum-problem.ts';
import { type ScaleInstance } from './published/read-scale-instance.ts';

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '10' }, out: { type: 'string' }, seed: { type: 'string', default: '7' }, pools: { type: 'string', default: '0' } } });
const [limitSeconds, seed, pools] = [Number(values['time-limit']), Number(values.seed), Number(values.pools)];
if (values.instance === undefined || !(limitSeconds > 0) || !Number.isInteger(seed) || !Number.isInteger(pools) || pools < 0) {
  process.stderr.write('usage: bench:scheduling:product -- --instance FILE --time-limit S [--out FILE] [--seed N] [--pools N]\n');
  process.exit(2);
}
const problem = withPools(forumProblem(JSON.parse(fs.readFileSync(values.instance, 'utf8')) as ScaleInstance), pools);
const startMs = performance.now();
const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
const cpuBefore = process.cpuUsage();
const cpuSeconds = (): number => Math.round(process.cpuUsage(cpuBefore).user / 1000) / 1000;
const constructed = constructSchedule(problem);
if (!constructed.ok) {
  process.stderr.write(`${constructed.error.map((fault) => JSON.stringify(fault)).join('\n')}\n`);
  process.exit(1);
}
const start = { seconds: seconds(), gaps: scoreSchedule(problem, constructed.value).gaps };
let last = { gaps: start.gaps, cpuSeconds: cpuSeconds() };
const improved = improveSchedule(problem, constructed.value, {
  seed,
  maxMoves: Number.MAX_SAFE_INTEGER,
  stop: () => seconds() >= limitSeconds,
  onProgress: ({ gaps }) => {
    if (gaps < last.gaps) last = { gaps, cpuSeconds: cpuSeconds() };
  },
});
if (!improved.ok) throw new Error('what could be constructed cannot be improved');
const total = { seconds: seconds(), cpuSeconds: cpuSeconds() };
const { schedule, moves } = improved.value;
const { placed, agreed, gaps } = scoreSchedule(problem, schedule);
if (values.out !== undefined) {
  const slotOf = new Map(schedule.meetings.map(({ agreementId, slotId }) => [agreementId, slotId]));
  const numbers = new Map(problem.slots.map(({ id }, at) => [id, at]));
  fs.writeFileSync(values.out, JSON.stringify(problem.pairs.map(({ agreementId }) => numbers.get(slotOf.get(agreementId)!) ?? -1)));
}
process.stdout.write(`${JSON.stringify({ bench: 'scheduling:product', instance: values.instance.split('/').at(-1), meetings: agreed, placed, constructedSeconds: start.seconds, gapsConstructed: start.gaps, gaps, bestCpuSeconds: last.cpuSeconds, violations: checkSchedule(problem, schedule).length, moves, ...(pools > 0 && { pools }), ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() })}\n`);

function withPools(plain: SchedulingProblem, count: number): SchedulingProblem {
  if (count === 0) return plain;
  const random = seededRandom(count);
  const pairs = plain.pairs.map((pair) => (random.next() < 0.3 ? { ...pair, poolIds: [`pool ${random.below(count)}` as PoolId] } : pair));
  const needing = (id: PoolId): number => pairs.filter(({ poolIds }) => poolIds?.includes(id)).length;
  const ids = Array.from({ length: count }, (_, at) => `pool ${at}` as PoolId);
  return { ...plain, pairs, pools: ids.map((id) => ({ id, kind: 'interpreter', size: Math.ceil((1.25 * needing(id)) / plain.slots.length) })) };
}
