/**
 * `npm run bench:scheduling:product -- --instance FILE --time-limit S [--out FILE] [--seed N]`: plans an instance at the scale of a
 * forum as the product's worker does (its own model, construction and improvement), judged by the product's checker. FILE gets the slot
 * of every meeting (-1: not placed), as `bench:scheduling:scale` writes it.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkSchedule, constructSchedule, improveSchedule, scoreSchedule } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';
import { forumProblem } from './published/forum-problem.ts';
import { type ScaleInstance } from './published/read-scale-instance.ts';

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '10' }, out: { type: 'string' }, seed: { type: 'string', default: '7' } } });
const [limitSeconds, seed] = [Number(values['time-limit']), Number(values.seed)];
if (values.instance === undefined || !(limitSeconds > 0) || !Number.isInteger(seed)) {
  process.stderr.write('usage: bench:scheduling:product -- --instance FILE --time-limit S [--out FILE] [--seed N]\n');
  process.exit(2);
}
const problem = forumProblem(JSON.parse(fs.readFileSync(values.instance, 'utf8')) as ScaleInstance);
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
process.stdout.write(`${JSON.stringify({ bench: 'scheduling:product', instance: values.instance.split('/').at(-1), meetings: agreed, placed, constructedSeconds: start.seconds, gapsConstructed: start.gaps, gaps, bestCpuSeconds: last.cpuSeconds, violations: checkSchedule(problem, schedule).length, moves, ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() })}\n`);
