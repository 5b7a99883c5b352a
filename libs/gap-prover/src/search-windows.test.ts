import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { checkSlots } from './check-slots.ts';
import { closeProblem } from './close-problem.ts';
import { findSchedule, type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { searchWindows, type WindowSearchResult } from './search-windows.ts';
import { narrowDomains, type SlotDomains } from './slot-domains.ts';
import { compileSolvers } from './solver-codes.ts';
import { mediumProblem } from './testing/medium-problem.ts';
import { fewestGapsByTrying, tinyProblem } from './testing/tiny-problem.ts';

const codes = compileSolvers();
const { cadical } = codes;

/** As good as a few moves make it; null where nothing fair was found. */
function begun(problem: GapProblem, moves: number): { readonly domains: SlotDomains; readonly start: FoundSchedule } | null {
  const domains = narrowDomains(problem);
  if ('kind' in domains) return null;
  const start = findSchedule(problem, domains, { seed: 1, moves, rounds: 1, stop: () => false });
  return start && { domains, start };
}

describe('windows around a schedule', () => {
  it('end with the fewest gaps, as trying every schedule does', async () => {
    const random = seededRandom(21);
    let fallen = 0;
    for (let n = 0; n < 60; n++) {
      const problem = tinyProblem(random);
      const from = begun(problem, 0);
      if (!from || problem.meetings.length > 6) continue;
      const heard: number[] = [];
      const { best, isLeast } = await searchWindows(problem, from.domains, { cadical, seed: n, start: from.start, onBetter: ({ gaps }) => void heard.push(gaps) });
      expect([n, best.gaps, isLeast]).toEqual([n, fewestGapsByTrying(problem), true]);
      expect(checkSlots(problem, best.slots)).toEqual({ violations: [], gaps: best.gaps });
      expect(heard).toEqual([...heard].sort((a, b) => b - a));
      if (best.gaps < from.start.gaps) fallen += 1;
    }
    expect(fallen).toBeGreaterThan(3);
  });

  it('agree with cores', async () => {
    const problem = mediumProblem(2);
    const from = begun(problem, 1_000)!;
    const { best, isLeast } = await searchWindows(problem, from.domains, { cadical, seed: 1, start: from.start });
    expect(isLeast).toBe(true);
    expect(await closeProblem(problem, { codes, seed: 2, moves: 1_000, onBetter: () => undefined })).toMatchObject({ kind: 'optimal', best: { gaps: best.gaps } });
    expect(best.gaps).toBeGreaterThan(0);
  });

  it('find the same again by the same seed and number of questions, and stop when asked to', async () => {
    const problem = mediumProblem(5);
    const from = begun(problem, 1_000)!;
    const search = (questions: number): Promise<WindowSearchResult> => searchWindows(problem, from.domains, { cadical, seed: 4, start: from.start, questions });
    const [one, two] = [await search(12), await search(12)];
    expect([...two.best.slots]).toEqual([...one.best.slots]);
    expect(one.best.gaps).toBeLessThan(from.start.gaps);
    expect(checkSlots(problem, one.best.slots)).toEqual({ violations: [], gaps: one.best.gaps });
    expect(await searchWindows(problem, from.domains, { cadical, seed: 4, start: from.start, atLeast: from.start.gaps - 1 })).toMatchObject({ best: { gaps: from.start.gaps - 1 }, isLeast: true });
    expect(await searchWindows(problem, from.domains, { cadical, seed: 4, start: from.start, stop: () => true })).toEqual({ best: from.start, isLeast: false });
  });
});
