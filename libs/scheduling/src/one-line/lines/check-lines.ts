import { type LinedPlan, type LinedProblem } from './lined-problem.ts';

/** Judges a plan by the rules as they are stated; shares nothing with the engine. */
export function checkLines(problem: LinedProblem, { slotOf, firstLine, secondLine, tableOf, interpreterOf }: LinedPlan): { violations: number; unplaced: number; gaps: number } {
  const { days, slotsPerDay, ownerOfTable, organisationOfLine, open, first, second, places, pool, poolSize } = problem;
  const taken = new Set<string>();
  const daysOf = new Map<string, number[]>();
  let [violations, unplaced, gaps] = [0, 0, 0];
  const take = (what: string): void => {
    if (taken.has(what)) violations += 1;
    taken.add(what);
  };
  for (let meeting = 0; meeting < first.length; meeting++) {
    const slot = slotOf[meeting]!;
    if (slot < 0) {
      unplaced += 1;
      continue;
    }
    const [day, place] = [Math.floor(slot / slotsPerDay), slot % slotsPerDay];
    if (day >= days || ((places[meeting]! >> place) & 1) === 0) violations += 1;
    const table = tableOf[meeting]!;
    if (table < 0 || table >= ownerOfTable.length) violations += 1;
    take(`table ${table} ${slot}`);
    if (pool[meeting]! >= 0) {
      if (interpreterOf[meeting]! < 0 || interpreterOf[meeting]! >= poolSize[pool[meeting]!]!) violations += 1;
      take(`interpreter ${pool[meeting]} ${interpreterOf[meeting]} ${slot}`);
    }
    for (const [line, organisation] of [[firstLine[meeting]!, first[meeting]!], [secondLine[meeting]!, second[meeting]!]] as const) {
      if (organisationOfLine[line] !== organisation || ((open[line * days + day]! >> place) & 1) === 0) violations += 1;
      take(`line ${line} ${slot}`);
      const key = `${line} ${day}`;
      daysOf.set(key, [...(daysOf.get(key) ?? []), place]);
    }
  }
  for (const busy of daysOf.values()) {
    const own = busy.sort((a, b) => a - b);
    for (const [at, place] of own.entries()) if (at > 0 && place > own[at - 1]! + 1) gaps += 1;
  }
  return { violations, unplaced, gaps };
}
