import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import {
  checkSchedule,
  constructSchedule,
  improveSchedule,
  scoreSchedule,
  type SchedulingProblem,
} from '@spilno/scheduling';
import { generateForum, type ForumSize } from './forum-generator.ts';
import { benchPublished } from './published/bench-published.ts';

/** Three days of 21 slots as a new event has them; `tight` uses more than nine in ten of all places at tables. */
const SIZES: Readonly<Record<string, ForumSize>> = {
  'forum-252': { organisations: 252, meetings: 1200, tables: 30, days: 3, slotsPerDay: 21 },
  'forum-252-tight': { organisations: 252, meetings: 1200, tables: 20, days: 3, slotsPerDay: 21 },
  'forum-500': { organisations: 500, meetings: 4000, tables: 100, days: 3, slotsPerDay: 21 },
  'forum-1000': { organisations: 1000, meetings: 10_000, tables: 230, days: 3, slotsPerDay: 21 },
};

const { values } = parseArgs({
  options: {
    instance: { type: 'string', multiple: true },
    seed: { type: 'string', default: '7' },
    'time-limit': { type: 'string', default: '10' },
    dir: { type: 'string' },
    out: { type: 'string' },
    engine: { type: 'string', default: 'portfolio' },
    renumber: { type: 'string' },
    threads: { type: 'string', default: availableParallelism() > 1 ? '2' : '1' },
    json: { type: 'boolean', default: false },
  },
});

/** Plans one generated forum and has the independent checker judge the result. Times are wall-clock seconds. */
function bench(
  instance: string,
  problem: SchedulingProblem,
  seed: number,
  limitSeconds: number,
): Record<string, unknown> {
  const startMs = performance.now();
  const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
  const constructed = constructSchedule(problem);
  if (!constructed.ok) return { instance, error: constructed.error };
  const constructSeconds = seconds();
  const improved = improveSchedule(problem, constructed.value, {
    seed,
    maxMoves: Number.MAX_SAFE_INTEGER,
    stop: () => seconds() >= limitSeconds,
  });
  if (!improved.ok) return { instance, error: improved.error };
  const totalSeconds = seconds();
  const { schedule, moves, perfect } = improved.value;
  const { agreed, placed, gaps, gapSpread, unmetTimeWishes, tableChanges } = scoreSchedule(problem, schedule);
  return {
    instance,
    seed,
    machine: `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.versions.node}`,
    agreed,
    placed,
    gaps,
    gapSpread,
    unmetTimeWishes,
    tableChanges,
    constructSeconds,
    seconds: totalSeconds,
    moves,
    perfect,
    violations: checkSchedule(problem, schedule).length,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const seed = Number(values.seed);
const limitSeconds = Number(values['time-limit']);
const USAGE = `usage: bench:scheduling -- [--instance NAME]… [--seed N] [--time-limit SECONDS] [--json]
       bench:scheduling -- --dir FOLDER --out FILE [--time-limit SECONDS] [--engine portfolio|improve] [--seed N] [--renumber SEED] [--threads 1|2] [--json]
instances: ${Object.keys(SIZES).join(', ')}
`;
if (values.dir !== undefined) {
  const { engine } = values;
  const threads = Number(values.threads);
  const renumberSeed = values.renumber === undefined ? null : Number(values.renumber);
  const isUsable = values.out !== undefined && Number.isInteger(seed) && limitSeconds > 0 && (engine === 'portfolio' || engine === 'improve') && (threads === 1 || threads === 2) && (renumberSeed === null || Number.isInteger(renumberSeed));
  if (!isUsable) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  await benchPublished({ folder: values.dir, limitSeconds, outFile: values.out!, engine, seed, renumberSeed, threads });
  process.exit(0);
}
const names = values.instance ?? Object.keys(SIZES);
const unknown = names.filter((name) => !(name in SIZES));
if (unknown.length > 0 || !Number.isInteger(seed) || !(limitSeconds > 0)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
for (const name of names) {
  const result = bench(name, generateForum(SIZES[name] as ForumSize, seed), seed, limitSeconds);
  process.stdout.write(
    `${
      values.json
        ? JSON.stringify(result)
        : Object.entries(result)
            .map(([key, value]) => `${key} ${String(value)}`)
            .join('  ')
    }\n`,
  );
}
