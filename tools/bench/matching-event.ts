/**
 * `npm run bench:matching:event -- --simulator FILE`: the product's lists for the whole room in the simulated events of FILE (`simulate`,
 * `MARKETS`, `BASELINES` as exported there), one policy for every market, beside the simulator's own baselines. A line for each.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { makeShortlists } from '@spilno/matching';
import { machineFacts } from './hot-path/bench-stage.ts';

interface Market {
  /** Chance that each of the first side wants each of the second, and the reverse. */
  readonly u: readonly (readonly number[])[];
  readonly v: readonly (readonly number[])[];
  readonly slots: number;
  readonly listLength: number;
}
type Policy = (market: Market) => { readonly u: readonly (readonly number[])[]; readonly v: readonly (readonly number[])[] };
interface Simulator {
  readonly simulate: (policy: Policy, options: unknown) => Readonly<Record<string, number>>;
  readonly MARKETS: Readonly<Record<string, unknown>>;
  readonly BASELINES: Readonly<Record<string, Policy>>;
}

/** As in the product: everybody is on at least so many lists of those to whom it is at least so likely. */
const FLOOR = { shownTo: 3, from: 0.1 };
/** As in the product: whom the plain list of each has on top stands on its own. */
const OWN_BEST = 1;

const { values } = parseArgs({ options: { simulator: { type: 'string' }, json: { type: 'boolean', default: false } } });
if (values.simulator === undefined) {
  process.stderr.write('usage: bench:matching:event -- --simulator FILE (the module that exports simulate, MARKETS and BASELINES)\n');
  process.exit(2);
}
const { simulate, MARKETS, BASELINES } = (await import(pathToFileURL(path.resolve(process.env['INIT_CWD'] ?? '.', values.simulator)).href)) as Simulator;
for (const [market, options] of Object.entries(MARKETS)) {
  for (const [policy, make] of Object.entries({ ...BASELINES, spilno: productLists })) {
    const startMs = performance.now();
    const figures = simulate(make, options);
    process.stdout.write(`${JSON.stringify({ bench: 'matching:event', market, policy, ...figures, seconds: Math.round(performance.now() - startMs) / 1000, ...machineFacts() })}\n`);
  }
}

function productLists({ u, v, slots, listLength }: Market): ReturnType<Policy> {
  const [firsts, seconds] = [u.length, v.length];
  const pairs = Array.from({ length: firsts * seconds }, (_, pair) => [Math.floor(pair / seconds), pair % seconds] as const);
  const lists = makeShortlists(
    {
      participants: firsts + seconds,
      one: Int32Array.from(pairs, ([first]) => first),
      other: Int32Array.from(pairs, ([, second]) => firsts + second),
      chance: Float64Array.from(pairs, ([first, second]) => u[first]![second]! * v[second]![first]!),
      capacity: new Array<number>(firsts + seconds).fill(slots),
    },
    { length: listLength, floor: FLOOR, ownBest: OWN_BEST },
  );
  if (!lists.ok) throw new Error(lists.error.map(({ message }) => message).join('\n'));
  return { u: lists.value.slice(0, firsts).map((list) => list.map((pair) => pairs[pair]![1])), v: lists.value.slice(firsts).map((list) => list.map((pair) => pairs[pair]![0])) };
}
