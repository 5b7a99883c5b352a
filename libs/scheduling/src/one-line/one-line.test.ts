import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import { checkOneLine, type OneLineProblem, planOneLine, validateOneLine } from './index.ts';
import { forum } from './testing/random-forum.ts';

const options = { seed: 5, maxMoves: 60_000 };
const planned = (problem: OneLineProblem, given = options) => {
  const plan = planOneLine(problem, given);
  if (!plan.ok) throw new Error(plan.error[0]!.message);
  return plan.value;
};

describe('a plan of a forum with one meeting at a time', () => {
  it('passes the independent check, says what it placed, and closes gaps that its construction left', () => {
    const random = seededRandom(3);
    let [before, after] = [0, 0];
    for (let n = 0; n < 30; n++) {
      const problem = forum(random, { tables: 6 + random.below(6), degree: 4 + random.below(6) });
      const start = planned(problem, { ...options, maxMoves: 0 });
      const { slotOf, placed, gaps } = planned(problem);
      expect(checkOneLine(problem, slotOf)).toEqual({ violations: 0, unplaced: slotOf.length - placed, gaps });
      expect(placed).toBe(start.placed);
      expect(gaps).toBeLessThanOrEqual(start.gaps);
      before += start.gaps;
      after += gaps;
    }
    expect(before).toBeGreaterThan(50);
    expect(after).toBeLessThan(before / 4);
  });

  it('ends when it is told to with 10⁶ meetings, far too many to hold: what is placed by then keeps every rule, the rest is left out', () => {
    const [side, each, slotsPerDay] = [10_000, 100, 16];
    const meetings = side * each;
    const all = (1 << slotsPerDay) - 1;
    const problem: OneLineProblem = {
      participants: 2 * side, days: 3, slotsPerDay, tables: 6_000,
      first: Int32Array.from({ length: meetings }, (_, at) => at % side),
      second: Int32Array.from({ length: meetings }, (_, at) => side + ((at + Math.floor(at / side)) % side)),
      places: new Int32Array(meetings).fill(all), open: new Int32Array(2 * side * 3).fill(all),
    };
    const plan = planOneLine(problem, { seed: 1, maxMoves: 0, stop: () => true });
    if (!plan.ok) throw new Error(plan.error[0]!.message);
    const { placed, slotOf, gaps } = plan.value;
    expect(checkOneLine(problem, slotOf)).toEqual({ violations: 0, unplaced: meetings - placed, gaps });
    expect(placed).toBeGreaterThan(0.9 * 3 * slotsPerDay * 6_000);
  }, 60_000);

  it('places everything where there is just room for it', () => {
    // Every person of one side meets every one of the other: as many slots as people, every table taken in every slot.
    const side = 6;
    const pairs = Array.from({ length: side * side }, (_, at) => [at % side, side + Math.floor(at / side)] as const);
    const problem: OneLineProblem = {
      participants: 2 * side, days: 1, slotsPerDay: side, tables: side,
      first: Int32Array.from(pairs, ([one]) => one), second: Int32Array.from(pairs, ([, other]) => other),
      places: new Int32Array(pairs.length).fill((1 << side) - 1), open: new Int32Array(2 * side).fill((1 << side) - 1),
    };
    expect(planned(problem)).toMatchObject({ placed: 36, gaps: 0 });
    expect(planned({ ...problem, tables: 5 })).toMatchObject({ placed: 30 });
    expect(planned({ ...problem, tables: 0 })).toMatchObject({ placed: 0, gaps: 0 });
  });

  it('is the same for the same seed and work, and ends at once when told to', () => {
    const problem = forum(seededRandom(4));
    expect(planned(problem)).toEqual(planned(problem));
    expect(planned(problem, { ...options, seed: 6 }).slotOf).not.toEqual(planned(problem).slotOf);
    const stopped = planOneLine(problem, { ...options, stop: () => true });
    expect(stopped.ok && [stopped.value.moves, checkOneLine(problem, stopped.value.slotOf).violations]).toEqual([0, 0]);
  });

  it('names what is wrong instead of planning it', () => {
    const problem = forum(seededRandom(4));
    const none = new Int32Array(0);
    const bad: readonly (readonly [string, Partial<OneLineProblem>])[] = [
      ['badSize', { slotsPerDay: 23 }],
      ['badSize', { tablesIn: new Int32Array(3) }],
      ['badSize', { tables: -1 }],
      ['badSize', { open: none }],
      ['badSize', { places: none }],
      ['unknownParticipant', { second: problem.second.map((who, at) => (at === 0 ? 99 : who)) }],
      ['meetingOfOne', { second: problem.second.map((who, at) => (at === 0 ? problem.first[0]! : who)) }],
      ['pairTwice', { first: problem.first.map((who, at) => (at === 1 ? problem.first[0]! : who)), second: problem.second.map((who, at) => (at === 1 ? problem.second[0]! : who)) }],
    ];
    for (const [kind, wrong] of bad) {
      expect(validateOneLine({ ...problem, ...wrong }).map((fault) => fault.kind)).toContain(kind);
      expect(planOneLine({ ...problem, ...wrong }, options).ok).toBe(false);
    }
    expect(planned({ ...problem, first: none, second: none, places: none })).toMatchObject({ placed: 0, gaps: 0 });
  });
});
