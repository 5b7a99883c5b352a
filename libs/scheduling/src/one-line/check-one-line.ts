import { type OneLineProblem } from './one-line-problem.ts';

/** Judges a schedule by the rules as they are stated; shares nothing with the engine. */
export function checkOneLine({ participants, slotsPerDay, days, tables, tablesIn, first, second, places, open, pool, poolSize }: OneLineProblem, slotOf: ArrayLike<number>): { violations: number; unplaced: number; gaps: number } {
  const held = new Map<number, number>();
  const taken = new Map<string, number>();
  const busy = Array.from({ length: participants }, () => new Set<number>());
  let [violations, unplaced, gaps] = [0, 0, 0];
  for (let meeting = 0; meeting < first.length; meeting++) {
    const slot = slotOf[meeting]!;
    if (slot < 0) {
      unplaced += 1;
      continue;
    }
    const [day, place] = [Math.floor(slot / slotsPerDay), slot % slotsPerDay];
    const allowed = places.length === first.length ? places[meeting]! : places[meeting * days + day]!;
    if (day >= days || ((allowed >> place) & 1) === 0) violations += 1;
    held.set(slot, (held.get(slot) ?? 0) + 1);
    const from = pool?.[meeting] ?? -1;
    if (from >= 0) taken.set(`${from} ${slot}`, (taken.get(`${from} ${slot}`) ?? 0) + 1);
    for (const who of [first[meeting]!, second[meeting]!]) {
      if (busy[who]!.has(slot) || ((open[who * days + day]! >> place) & 1) === 0) violations += 1;
      busy[who]!.add(slot);
    }
  }
  for (const [slot, meetings] of held) if (meetings > (tablesIn ? tablesIn[slot]! : tables)) violations += 1;
  for (const [key, count] of taken) if (count > poolSize![Number(key.split(' ')[0])]!) violations += 1;
  for (const slots of busy) {
    const own = [...slots].sort((a, b) => a - b);
    for (const [place, slot] of own.entries()) if (place > 0 && slot > own[place - 1]! + 1 && Math.floor(slot / slotsPerDay) === Math.floor(own[place - 1]! / slotsPerDay)) gaps += 1;
  }
  return { violations, unplaced, gaps };
}
