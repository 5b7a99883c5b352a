/**
 * `npm run bench:scheduling:simulate -- [--firms N] [--tables N] [--days N] [--slots N] [--samples N] [--seed N]`: simulates a forum before wishes are in, with the
 * default assumptions; one line with its figures, one for each point of the curves, one with time and memory.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_ASSUMPTIONS, type Figure, type ForumTerms, type SimulatedPoint, simulateForum } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;
const { values } = parseArgs({ options: { firms: number(900), tables: number(30), days: number(3), slots: number(16), samples: number(100), seed: number(7), below: number(4), json: { type: 'boolean', default: false } } });
const [firms, tables, days, slots, samples, seed, below] = [values.firms, values.tables, values.days, values.slots, values.samples, values.seed, values.below].map(Number) as [number, number, number, number, number, number, number];
const type = { maxMeetings: 12, maxOpenRequests: 20 };
const terms: ForumTerms = { types: [{ firms: Math.ceil(firms / 2), ...type }, { firms: Math.floor(firms / 2), ...type }], mayMeet: [[0, 1]], tables, slotsOfDay: Array.from({ length: days }, () => slots), parallelMeetings: 1 };

const cpuBefore = process.cpuUsage();
const startMs = performance.now();
const simulation = simulateForum(terms, DEFAULT_ASSUMPTIONS, { seed, samples, curveSamples: Math.min(samples, 30), below, floor: below });
if (!simulation.ok) {
  process.stderr.write(`${simulation.error.map(({ message }) => message).join('\n')}\n`);
  process.exit(1);
}
const cpu = process.cpuUsage(cpuBefore);
const print = (line: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'scheduling:simulate', ...line })}\n`);
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
const figure = ({ mean, low, high, standardError }: Figure) => ({ mean: round(mean), low: round(low), high: round(high), standardError: round(standardError) });
const point = ({ tables: at, slotsOfDay, room, held, firmsBelow, firmsWithNone, binds }: SimulatedPoint) => ({ tables: at, slotsOfDay, room, held: figure(held), firmsBelow: figure(firmsBelow), firmsWithNone: figure(firmsWithNone), binds });
const { base, gaps, byTables, bySlots } = simulation.value;
print({ kind: 'base', firms, seed, ...point(base), requests: figure(base.requests), agreed: figure(base.agreed), planned: figure(base.planned), use: figure(base.use), gaps: figure(gaps), leftovers: Object.fromEntries(Object.entries(base.leftovers).map(([cause, left]) => [cause, figure(left)])), firmsByMeetings: base.firmsByMeetings.map(round) });
for (const each of byTables) print({ kind: 'byTables', ...point(each) });
for (const each of bySlots) print({ kind: 'bySlots', ...point(each) });
print({ kind: 'total', samples: simulation.value.samples, curveSamples: simulation.value.curveSamples, seconds: round((performance.now() - startMs) / 1_000), cpuSeconds: round((cpu.user + cpu.system) / 1e6), peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), seed, ...machineFacts() });
