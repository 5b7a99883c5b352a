/**
 * `npm run bench:scheduling:scale -- --instance FILE --time-limit S --out FILE [--seed N] [--lines SEED]`: plans one instance at the
 * scale of a forum and writes the slot of every meeting (-1: not placed) for an independent check. An instance with lines, interpreters
 * and tables' owners (`published/lined-instance.ts`), or one that is given them by `--lines`, is planned whole; then a meeting is
 * written as slot, table, line of either side, interpreter.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkLines, checkOneLine, type LinedPlan, type LinedProblem, type OneLineOptions, type OneLineProblem, planLines, planOneLine } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';
import { isLined, linedProblem, withLines } from './published/lined-instance.ts';
import { type ScaleInstance } from './published/read-scale-instance.ts';
import { scanScaleInstance } from './published/scan-scale-instance.ts';

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '60' }, out: { type: 'string' }, seed: { type: 'string', default: '7' }, lines: { type: 'string' }, json: { type: 'boolean', default: false } } });
const [limitSeconds, seed] = [Number(values['time-limit']), Number(values.seed)];
if (values.instance === undefined || values.out === undefined || !(limitSeconds > 0) || !Number.isInteger(seed) || (values.lines !== undefined && !Number.isInteger(Number(values.lines)))) {
  process.stderr.write('usage: bench:scheduling:scale -- --instance FILE --time-limit S --out FILE [--seed N] [--lines SEED]\n');
  process.exit(2);
}
const { lined, plain } = readProblem(values.instance);
const startMs = performance.now();
const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
const cpuBefore = process.cpuUsage();
let last = { gaps: Infinity, seconds: 0 };
let firstSeconds: number | null = null;
const options: OneLineOptions = {
  seed,
  maxMoves: Number.MAX_SAFE_INTEGER,
  stop: () => seconds() >= limitSeconds,
  onProgress: ({ gaps }) => {
    firstSeconds ??= seconds();
    if (gaps < last.gaps) last = { gaps, seconds: seconds() };
  },
};
const planned = lined ? planLines(lined, options) : planOneLine(plain!, options);
if (!planned.ok) {
  process.stderr.write(`${planned.error.map(({ message }) => message).join('\n')}\n`);
  process.exit(1);
}
const plan = planned.value;
const { slotOf, placed, gaps, moves } = plan;
const total = { seconds: seconds(), cpuSeconds: Math.round(process.cpuUsage(cpuBefore).user / 1000) / 1000 };
const full = lined ? (plan as LinedPlan) : null;
fs.writeFileSync(values.out, JSON.stringify(full ? Array.from(slotOf, (slot, meeting) => [slot, full.tableOf[meeting], full.firstLine[meeting], full.secondLine[meeting], full.interpreterOf[meeting]]) : [...slotOf]));
const { violations, unplaced, gaps: counted } = full ? checkLines(lined!, full) : checkOneLine(plain!, slotOf);
process.stdout.write(`${JSON.stringify({ bench: 'scheduling:scale', instance: values.instance.split('/').at(-1), withLines: full !== null, meetings: slotOf.length, placed, unplaced, gaps, counted, violations, moves, firstSeconds, bestSeconds: last.seconds, ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() })}\n`);

/** What was read is forgotten once the problem is made of it; an instance without lines is never read as a whole. */
function readProblem(file: string): { lined: LinedProblem | null; plain: OneLineProblem | null } {
  const bytes = fs.readFileSync(file);
  if (values.lines === undefined && !bytes.includes('"lines"')) return { lined: null, plain: scanScaleInstance(bytes) };
  const instance = JSON.parse(bytes.toString('utf8')) as ScaleInstance;
  return { lined: linedProblem(isLined(instance) ? instance : withLines(instance, Number(values.lines))), plain: null };
}
