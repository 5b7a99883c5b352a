import { type Random } from '@spilno/kernel';
import { type OneLineProblem } from '../one-line-problem.ts';

/** Two sides that meet at random; some miss half a day, some meetings want a half of the day. */
export function forum(random: Random, { people = 24, degree = 6, tables = 10, days = 2, slotsPerDay = 8 } = {}): OneLineProblem {
  const all = (1 << slotsPerDay) - 1;
  const early = (1 << (slotsPerDay >> 1)) - 1;
  const pairs = new Map<number, [number, number]>();
  for (let n = 0; n < (people * degree) / 2; n++) {
    const pair: [number, number] = [random.below(people / 2), people / 2 + random.below(people / 2)];
    pairs.set(pair[0] * people + pair[1], pair);
  }
  const meetings = [...pairs.values()];
  return {
    participants: people, days, slotsPerDay, tables,
    first: Int32Array.from(meetings, ([one]) => one),
    second: Int32Array.from(meetings, ([, other]) => other),
    places: Int32Array.from(meetings, () => (random.below(8) === 0 ? early : all)),
    open: Int32Array.from({ length: people * days }, () => (random.below(8) === 0 ? all & ~early : all)),
  };
}
