import { seededRandom } from '@spilno/kernel';
import { type LinedProblem } from '@spilno/scheduling';
import { type ScaleInstance } from './read-scale-instance.ts';

/** Fields beside those of an instance at the scale of a forum. */
export interface LinedInstance extends ScaleInstance {
  /** Lines of each organisation, which are its participants. */
  readonly lines: readonly number[];
  /** Slots of each line, organisation by organisation. */
  readonly lineUnavailable: readonly (readonly number[])[];
  /** Pool of interpreters of each meeting; -1: none. */
  readonly pool: readonly number[];
  readonly poolSize: readonly number[];
  /** Organisation of each table; -1: nobody's. */
  readonly ownerOfTable: readonly number[];
}

/** Two in five organisations get a second delegate with hours of its own, three meetings in ten one of three kinds of interpreters, one table in five an owner. */
export function withLines(instance: ScaleInstance, seed: number): LinedInstance {
  const random = seededRandom(seed);
  const slots = instance.days * instance.slotsPerDay;
  const half = instance.slotsPerDay >> 1;
  const lines = Array.from({ length: instance.participants }, () => (random.below(5) < 2 ? 2 : 1));
  const lineUnavailable = lines.flatMap((count, organisation) => Array.from({ length: count }, (_, line) => {
    const own = new Set(instance.unavailable[organisation]);
    if (line > 0) for (let place = random.below(2 * instance.days) * half, left = half; left > 0; left--, place++) own.add(place);
    return [...own].sort((a, b) => a - b);
  }));
  const pool = instance.meetings.map(() => (random.below(10) < 3 ? random.below(3) : -1));
  const poolSize = [0, 1, 2].map((kind) => Math.ceil((1.25 * pool.filter((number) => number === kind).length) / slots));
  return { ...instance, lines, lineUnavailable, pool, poolSize, ownerOfTable: Array.from({ length: instance.tables }, () => (random.below(5) === 0 ? random.below(instance.participants) : -1)) };
}

export const isLined = (instance: ScaleInstance): instance is LinedInstance => 'lines' in instance;

export function linedProblem({ days, slotsPerDay, participants, meetings, lines, lineUnavailable, pool, poolSize, ownerOfTable }: LinedInstance): LinedProblem {
  const all = (1 << slotsPerDay) - 1;
  const morning = (1 << (slotsPerDay >> 1)) - 1;
  const halves = [all, morning, all & ~morning];
  const open = new Int32Array(lineUnavailable.length * days).fill(all);
  for (const [line, own] of lineUnavailable.entries()) for (const slot of own) open[line * days + Math.floor(slot / slotsPerDay)]! &= ~(1 << (slot % slotsPerDay));
  return {
    days, slotsPerDay, ownerOfTable, organisations: participants, open,
    organisationOfLine: lines.flatMap((count, organisation) => Array.from({ length: count }, () => organisation)),
    first: Int32Array.from(meetings, ([first]) => first),
    second: Int32Array.from(meetings, ([, second]) => second),
    places: Int32Array.from(meetings, ([, , part]) => halves[part]!),
    pool: Int32Array.from(pool),
    poolSize: Int32Array.from(poolSize),
  };
}
