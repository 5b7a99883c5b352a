import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '@spilno/kernel';
import { checkOneLine, planOneLine } from '../index.ts';
import { forum } from '../testing/random-forum.ts';
import { repairOneLine, type RepairProblem, validateRepair } from './index.ts';

const options = { seed: 5, maxSteps: 24_000 };
const repaired = (repair: RepairProblem, given = options) => {
  const result = repairOneLine(repair, given);
  if (!result.ok) throw new Error(result.error[0]!.message);
  return result.value;
};

/** A planned forum after a night: some miss the first half of a day, some meetings vanish, the last ones are new, a table is gone. Some meetings may need an interpreter. */
function shaken(random: Random, people: number, degree: number, tables: number, interpreters = 0): RepairProblem {
  const plain = forum(random, { people, degree, tables, days: 2, slotsPerDay: 6 });
  const problem = interpreters === 0 ? plain : { ...plain, pool: plain.first.map(() => random.below(3) - 1), poolSize: Int32Array.of(interpreters, interpreters + 1) };
  const plan = planOneLine(problem, { seed: 1, maxMoves: 20_000 });
  if (!plan.ok) throw new Error(plan.error[0]!.message);
  const meetings = problem.first.length;
  const open = problem.open.slice();
  for (let n = 0; n < people / 8; n++) open[random.below(people) * 2]! &= ~0b111;
  return {
    problem: { ...problem, open, tables: tables - 1 },
    published: plan.value.slotOf.map((slot, meeting) => (meeting >= meetings - 2 ? -1 : slot)),
    cancelled: Array.from({ length: Math.floor(meetings / 20) }, () => random.below(meetings)),
  };
}

/** The fewest moves, and the fewest gaps with as few, by trying every schedule; null where not everything can be placed. */
function best({ problem, published, cancelled }: RepairProblem): { moved: number; gaps: number } | null {
  const slotOf = new Int32Array(published.length).fill(-1);
  let found: { moved: number; gaps: number } | null = null;
  const go = (meeting: number, moved: number): void => {
    const { violations, gaps } = checkOneLine(problem, slotOf);
    if (violations > 0 || (found && moved > found.moved)) return;
    if (meeting === published.length) {
      if (!found || moved < found.moved || gaps < found.gaps) found = { moved, gaps };
      return;
    }
    if (cancelled.includes(meeting)) return go(meeting + 1, moved);
    for (let slot = 0; slot < problem.days * problem.slotsPerDay; slot++) {
      slotOf[meeting] = slot;
      go(meeting + 1, moved + (published[meeting]! >= 0 && published[meeting] !== slot ? 1 : 0));
    }
    slotOf[meeting] = -1;
  };
  go(0, 0);
  return found;
}

describe('a repair of a published schedule', () => {
  it('is valid at every point, counts right, never moves fewer than is proven, and moves more only for fewer gaps', () => {
    const random = seededRandom(21);
    for (let n = 0; n < 8; n++) {
      const repair = shaken(random, 24, 5, 6 + random.below(4), n % 3);
      const { points, movesBound } = repaired(repair);
      for (const { slotOf, moved, gaps, affected, unplaced } of points) {
        const gone = new Set(repair.cancelled);
        expect(checkOneLine(repair.problem, slotOf)).toEqual({ violations: 0, unplaced: unplaced + gone.size, gaps });
        const changed = [...slotOf.keys()].filter((meeting) => slotOf[meeting]! >= 0 && repair.published[meeting]! >= 0 && slotOf[meeting] !== repair.published[meeting]);
        expect(changed).toHaveLength(moved);
        expect(affected).toEqual([...new Set(changed.flatMap((meeting) => [repair.problem.first[meeting]!, repair.problem.second[meeting]!]))].sort((a, b) => a - b));
        expect([...gone].every((meeting) => slotOf[meeting] === -1)).toBe(true);
        if (unplaced === 0) expect(moved).toBeGreaterThanOrEqual(movesBound);
      }
      const [fewest, between, bestDay] = points;
      expect([fewest.kind, between.kind, bestDay.kind]).toEqual(['fewestMoves', 'between', 'bestDay']);
      expect(between.moved).toBeLessThanOrEqual(Math.floor(1.5 * fewest.moved));
      expect(between.gaps).toBeLessThanOrEqual(fewest.gaps);
      expect(bestDay.gaps).toBeLessThanOrEqual(between.gaps);
    }
  });

  it('moves as few as any schedule can, and leaves as few gaps as any that moves so few', () => {
    const random = seededRandom(22);
    let compared = 0;
    for (let n = 0; n < 26; n++) {
      const problem = forum(random, { people: 6, degree: 2, tables: 2, days: 1, slotsPerDay: 4 });
      const plan = planOneLine(problem, { seed: n, maxMoves: 2_000 });
      if (!plan.ok || plan.value.placed < problem.first.length) continue;
      const open = problem.open.map((bits, who) => (who === n % 6 ? bits & ~1 : bits));
      const repair: RepairProblem = { problem: { ...problem, open }, published: plan.value.slotOf, cancelled: [n % problem.first.length] };
      const expected = best(repair);
      if (!expected) continue;
      compared += 1;
      const { points, movesBound } = repaired(repair, { seed: n, maxSteps: 8_000 });
      expect({ n, moved: points[0].moved, gaps: points[0].gaps }).toEqual({ n, ...expected });
      expect(movesBound).toBeLessThanOrEqual(expected.moved);
    }
    expect(compared).toBeGreaterThan(12);
  });

  it('leaves everything as it is where nothing has changed, and is the same for the same seed', () => {
    const random = seededRandom(23);
    const problem = forum(random, { people: 24, degree: 5, tables: 12, days: 2, slotsPerDay: 6 });
    const plan = planOneLine(problem, { seed: 1, maxMoves: 100_000 });
    if (!plan.ok) throw new Error(plan.error[0]!.message);
    const untouched = repaired({ problem, published: plan.value.slotOf, cancelled: [] });
    expect([untouched.movesBound, untouched.points[0].moved, [...untouched.points[0].slotOf]]).toEqual([0, 0, [...plan.value.slotOf]]);
    const repair = shaken(random, 24, 5, 9);
    expect(repaired(repair)).toEqual(repaired(repair));
    const stopped = repairOneLine(repair, { ...options, stop: () => true });
    expect(stopped.ok && stopped.value.points.map(({ slotOf }) => checkOneLine(repair.problem, slotOf).violations)).toEqual([0, 0, 0]);
  });

  it('names what is wrong instead of repairing it', () => {
    const repair = shaken(seededRandom(24), 24, 5, 9);
    const published = Array.from(repair.published);
    const clashing = published.map((slot, meeting) => (repair.problem.first[meeting] === repair.problem.first[0] ? 3 : slot));
    const bad: readonly (readonly [string, Partial<RepairProblem>])[] = [
      ['badSize', { problem: { ...repair.problem, slotsPerDay: 0 } }],
      ['badPublished', { published: published.slice(1) }],
      ['badPublished', { published: published.map((slot, meeting) => (meeting === 0 ? 99 : slot)) }],
      ['badPublished', { published: clashing }],
      ['unknownMeeting', { cancelled: [-1] }],
    ];
    for (const [kind, wrong] of bad) {
      expect(validateRepair({ ...repair, ...wrong }).map((fault) => fault.kind)).toContain(kind);
      expect(repairOneLine({ ...repair, ...wrong }, options).ok).toBe(false);
    }
  });
});
