import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '@spilno/kernel';
import { checkGrant, type GrantProblem, grantRequests, validateGrant } from './index.ts';

/** Few enough requests that every choice can be tried. */
function small(random: Random, participants: number, requests: number): GrantProblem & { readonly [side in 'first' | 'second' | 'cap']: readonly number[] } {
  const pairs = new Map<number, readonly [number, number]>();
  for (let n = 0; n < requests; n++) {
    const [one, other] = [random.below(participants), random.below(participants)];
    if (one !== other) pairs.set(Math.min(one, other) * participants + Math.max(one, other), [one, other]);
  }
  const all = [...pairs.values()];
  return {
    participants, total: 1 + random.below(requests), floor: random.below(3),
    cap: Array.from({ length: participants }, () => random.below(4)),
    first: all.map(([one]) => one), second: all.map(([, other]) => other), weight: all.map(() => random.below(6)),
  };
}

/** Fewest below the floor, then the greatest weight, by trying every choice. */
function best(problem: GrantProblem): { belowFloor: number; weight: number } {
  const requests = problem.first.length;
  let found = { belowFloor: Infinity, weight: -1 };
  for (let choice = 0; choice < 1 << requests; choice++) {
    const { violations, belowFloor, weight } = checkGrant(problem, Array.from({ length: requests }, (_, at) => at).filter((at) => (choice >> at) & 1));
    if (violations === 0 && (belowFloor < found.belowFloor || (belowFloor === found.belowFloor && weight > found.weight))) found = { belowFloor, weight };
  }
  return found;
}

const granted = (problem: GrantProblem, options = {}) => {
  const grant = grantRequests(problem, options);
  if (!grant.ok) throw new Error(grant.error[0]!.message);
  return grant.value;
};

describe('the requests that are granted', () => {
  it('are the best of all choices, and proven to be', () => {
    const random = seededRandom(11);
    let [withFloors, clashing] = [0, 0];
    for (let n = 0; n < 400; n++) {
      const problem = small(random, 3 + random.below(5), 1 + random.below(10));
      const { granted: requests, weight, belowFloor, bound, isProven } = granted(problem);
      expect(checkGrant(problem, requests)).toEqual({ violations: 0, weight, belowFloor });
      expect({ n, belowFloor, weight }).toEqual({ n, ...best(problem) });
      expect([isProven, bound]).toEqual([true, { belowFloor, weight }]);
      if (problem.floor > 0) withFloors += 1;
      if (belowFloor > 0) clashing += 1;
    }
    expect([withFloors > 200, clashing > 50]).toEqual([true, true]);
  });

  it('are the best of all choices between two sides, whole from the first relaxation on where no floors clash', () => {
    const random = seededRandom(14);
    let [clashing, mixed] = [0, 0];
    for (let n = 0; n < 400; n++) {
      const any = small(random, 3 + random.below(6), 1 + random.below(14));
      const isKept = any.first.map((one, at) => one % 2 !== any.second[at]! % 2);
      const kept = (values: readonly number[]): number[] => values.filter((_, at) => isKept[at]);
      const problem = { ...any, first: kept(any.first), second: kept(any.second), weight: kept([...any.weight as readonly number[]]) };
      const { granted: requests, weight, belowFloor, bound, isProven } = granted(problem, { ...(problem.floor === 0 && { maxNodes: 1 }) });
      expect(checkGrant(problem, requests)).toEqual({ violations: 0, weight, belowFloor });
      expect({ n, belowFloor, weight }).toEqual({ n, ...best(problem) });
      expect([isProven, bound]).toEqual([true, { belowFloor, weight }]);
      if (belowFloor > 0) clashing += 1;
      if (problem.first.some((one) => one % 2 === 0) && problem.first.some((one) => one % 2 === 1)) mixed += 1;
    }
    expect([clashing > 30, mixed > 150]).toEqual([true, true]);
  });

  it('are the best where halves would be better: triangles of people with one meeting each', () => {
    const triangles = 5;
    const pairs = Array.from({ length: 3 * triangles }, (_, at) => [at, at % 3 === 2 ? at - 2 : at + 1] as const);
    const problem: GrantProblem = { participants: 3 * triangles, cap: new Int32Array(3 * triangles).fill(1), total: 99, floor: 0, first: pairs.map(([one]) => one), second: pairs.map(([, other]) => other), weight: pairs.map(() => 2) };
    expect(granted(problem)).toMatchObject({ weight: 2 * triangles, isProven: true });
  });

  it('are proven with hardly any search where all weigh the same, also in a forum of two sides', () => {
    const random = seededRandom(21);
    let atOnce = 0;
    for (let n = 0; n < 12; n++) {
      const any = small(random, 120, 1_500);
      const isKept = any.first.map((one, at) => n % 2 === 0 || one % 2 !== any.second[at]! % 2);
      const kept = <T>(values: readonly T[]): T[] => values.filter((_, at) => isKept[at]);
      const problem = { ...any, floor: n % 3, total: 420, cap: any.cap.map((most) => 5 + most), first: kept([...any.first]), second: kept([...any.second]), weight: kept([...any.first]).map(() => 1_000) };
      const { granted: requests, weight, belowFloor, isProven } = granted(problem, { maxNodes: 4 });
      expect(checkGrant(problem, requests)).toEqual({ violations: 0, weight, belowFloor });
      if (isProven) atOnce += 1;
    }
    expect(atOnce).toBe(12);
  });

  it('keep what is said of them where the work was not enough for a proof', () => {
    const random = seededRandom(12);
    for (let n = 0; n < 40; n++) {
      const problem = small(random, 30, 120);
      const exact = granted(problem, { maxNodes: 300 });
      for (const options of [{ maxNodes: 1 }, { stop: () => true }]) {
        const { granted: requests, weight, belowFloor, bound, isProven } = granted(problem, options);
        expect(checkGrant(problem, requests)).toEqual({ violations: 0, weight, belowFloor });
        expect(bound.belowFloor).toBeLessThanOrEqual(Math.min(belowFloor, exact.belowFloor));
        expect(bound.weight).toBeGreaterThanOrEqual(belowFloor === exact.belowFloor ? exact.weight : 0);
        if (isProven) expect({ weight, belowFloor }).toEqual({ weight: exact.weight, belowFloor: exact.belowFloor });
      }
    }
  });

  it('are the same each time, and none where nothing can be granted', () => {
    const problem = small(seededRandom(5), 20, 80);
    expect(granted(problem)).toEqual(granted(problem));
    expect(granted({ ...problem, total: 0, floor: 0 })).toMatchObject({ granted: [], weight: 0, isProven: true });
    expect(granted({ ...problem, first: [], second: [], weight: [] })).toMatchObject({ granted: [], belowFloor: 0, isProven: true });
    expect(granted({ participants: 0, cap: [], total: 3, floor: 2, first: [], second: [], weight: [] })).toMatchObject({ granted: [], isProven: true });
  });

  it('never weigh less where the event or anybody can hold more', () => {
    const random = seededRandom(6);
    for (let n = 0; n < 40; n++) {
      const problem = { ...small(random, 12, 40), floor: 0 };
      const { weight } = granted(problem);
      expect(granted({ ...problem, total: problem.total + 1 }).weight).toBeGreaterThanOrEqual(weight);
      expect(granted({ ...problem, cap: Array.from(problem.cap, (most, who) => (who === n % 12 ? most + 1 : most)) }).weight).toBeGreaterThanOrEqual(weight);
    }
  });

  it('names what is wrong instead of choosing', () => {
    const problem = small(seededRandom(5), 20, 80);
    const changed = (values: ArrayLike<number>, at: number, value: number): number[] => Array.from(values, (old, place) => (place === at ? value : old));
    const bad: readonly (readonly [string, Partial<GrantProblem>])[] = [
      ['badSize', { total: -1 }],
      ['badSize', { floor: 1.5 }],
      ['badSize', { cap: [1] }],
      ['badSize', { weight: [] }],
      ['badWeight', { weight: changed(problem.weight, 0, -1) }],
      ['badWeight', { weight: changed(problem.weight, 0, NaN) }],
      ['badWeight', { participants: 50_000, cap: new Int32Array(50_000), weight: changed(problem.weight, 0, 1_000_000) }],
      ['unknownParticipant', { first: changed(problem.first, 0, 99) }],
      ['requestOfOne', { first: changed(problem.first, 0, problem.second[0]!) }],
      ['pairTwice', { first: changed(problem.first, 1, problem.first[0]!), second: changed(problem.second, 1, problem.second[0]!) }],
    ];
    for (const [kind, wrong] of bad) {
      expect(validateGrant({ ...problem, ...wrong }).map((fault) => fault.kind)).toContain(kind);
      expect(grantRequests({ ...problem, ...wrong }).ok).toBe(false);
    }
  });
});
