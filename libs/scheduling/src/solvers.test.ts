import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from './check-schedule.ts';
import { conflictsOf } from './constraints/index.ts';
import { constructSchedule } from './construct-schedule.ts';
import { diffSchedules } from './diff-schedules.ts';
import { improveSchedule } from './improve-schedule.ts';
import { occupancyOf } from './occupancy.ts';
import { indexProblem } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import { EMPTY_SCHEDULE, type Schedule } from './schedule.ts';
import { compareScores, scoreSchedule } from './score-schedule.ts';
import { problems, randomProblem, valueOf } from './testing/random-problem.ts';

const improved = (problem: SchedulingProblem, start: Schedule, seed = 7, maxMoves = 3000): Schedule =>
  valueOf(improveSchedule(problem, start, { seed, maxMoves })).schedule;

/** Pins about every third meeting of a schedule where it stands. */
const pinSome = (problem: SchedulingProblem, schedule: Schedule): SchedulingProblem => ({
  ...problem,
  pinned: schedule.meetings
    .filter((_, at) => at % 3 === 0)
    .map(({ agreementId, slotId, tableId, a, b }) => ({
      agreementId,
      slotId,
      tableId,
      delegateAId: a.delegateId,
      delegateBId: b.delegateId,
    })),
});

const ordinary = randomProblem({ seed: 11, organisations: 60, days: 3, slotsPerDay: 12, tables: 20, pairs: 420, roughness: 0.1 });

describe('on every generated problem', () => {
  it('a constructed schedule breaks no rule', () => {
    fc.assert(
      fc.property(problems, (problem) =>
        expect(checkSchedule(problem, valueOf(constructSchedule(problem)))).toEqual([]),
      ),
      { numRuns: 300 },
    );
  });

  it('a construction that is stopped hands over what it has placed by then, which breaks no rule', () => {
    fc.assert(
      fc.property(problems, fc.nat(80), (problem, most) => {
        let asked = 0;
        const { meetings } = valueOf(constructSchedule(problem, undefined, { stop: () => ++asked > most }));
        expect(checkSchedule(problem, { meetings })).toEqual([]);
        expect(meetings.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 100 },
    );
    expect(valueOf(constructSchedule(ordinary, undefined, { stop: () => true })).meetings).toEqual([]);
  });

  it('an improved schedule breaks no rule and is never worse than its start', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const start = valueOf(constructSchedule(problem));
        const better = improved(problem, start);
        expect(checkSchedule(problem, better)).toEqual([]);
        expect(compareScores(scoreSchedule(problem, better), scoreSchedule(problem, start))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 90 },
    );
  });

  it('pinned meetings stay where they are', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const pinned = pinSome(problem, valueOf(constructSchedule(problem)));
        const start = valueOf(constructSchedule(pinned));
        expect(checkSchedule(pinned, start)).toEqual([]);
        expect(checkSchedule(pinned, improved(pinned, start))).toEqual([]);
      }),
      { numRuns: 90 },
    );
  });

  it('the same seed and moves give the same schedule', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 1000 }), (problem, seed) => {
        const start = valueOf(constructSchedule(problem));
        expect(constructSchedule(problem)).toEqual({ ok: true, value: start });
        expect(improved(problem, start, seed)).toEqual(improved(problem, start, seed));
      }),
      { numRuns: 40 },
    );
  });

  it('the rules of the search and the independent checker agree about a whole schedule', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { meetings } = valueOf(constructSchedule(problem));
        const index = indexProblem(problem);
        for (const meeting of meetings)
          expect(conflictsOf(meeting, index, occupancyOf(meetings.filter((other) => other !== meeting)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('a start that no longer fits the problem is mended, not kept', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 3 }), (problem, fewer) => {
        const start = valueOf(constructSchedule(problem));
        const smaller = {
          ...problem,
          tables: problem.tables.slice(fewer),
          delegates: problem.delegates.map((delegate, at) =>
            at % 4 === 0
              ? { ...delegate, unavailableSlotIds: problem.slots.slice(0, 2).map(({ id }) => id) }
              : delegate,
          ),
        };
        expect(checkSchedule(smaller, valueOf(constructSchedule(smaller, start)))).toEqual([]);
        expect(checkSchedule(smaller, improved(smaller, start, 3, 500))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a meeting that still fits keeps its slot, table and people when the schedule is constructed again', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const start = valueOf(constructSchedule(problem));
        const again = valueOf(constructSchedule(problem, start));
        // Only for one more meeting is anybody shifted.
        if (again.meetings.length > start.meetings.length) return;
        expect(again.meetings).toEqual(expect.arrayContaining([...start.meetings]));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a forum of ordinary size', () => {
  const problem = ordinary;
  const start = valueOf(constructSchedule(problem));

  it('places everything that quotas allow', () => {
    const open = problem.pairs.filter(
      (pair) => !start.meetings.some((meeting) => meeting.agreementId === pair.agreementId),
    );
    const full = (id: string): boolean => {
      const count = start.meetings.filter(({ a, b }) => a.organisationId === id || b.organisationId === id).length;
      return count >= (problem.organisations.find((organisation) => organisation.id === id)?.maxMeetings ?? 0);
    };
    const excluded = (a: string, b: string): boolean =>
      problem.exclusions.some((pair) =>
        [pair.organisationAId, pair.organisationBId].every((id) => id === a || id === b),
      );
    expect(
      open.filter(
        (pair) =>
          !full(pair.organisationAId) &&
          !full(pair.organisationBId) &&
          !excluded(pair.organisationAId, pair.organisationBId),
      ),
    ).toEqual([]);
  });

  it('loses nearly all its gaps by improvement', () => {
    const before = scoreSchedule(problem, start);
    const after = scoreSchedule(problem, improved(problem, start, 1, 100_000));
    expect(after.placed).toBe(before.placed);
    expect(after.gaps).toBeLessThanOrEqual(Math.max(2, before.gaps / 10));
  });

  it('can be stopped at any time with a valid schedule', () => {
    let asked = 0;
    const { schedule, moves } = valueOf(
      improveSchedule(problem, start, { seed: 1, maxMoves: 1_000_000, stop: () => ++asked > 3 }),
    );
    expect(moves).toBeLessThan(2000);
    expect(checkSchedule(problem, schedule)).toEqual([]);
  });

  it('reports its progress', () => {
    const reports: number[] = [];
    improveSchedule(problem, start, {
      seed: 1,
      maxMoves: 30_000,
      onProgress: ({ moves, placed }) => reports.push(moves, placed),
    });
    expect(reports[0]).toBe(0);
    expect(reports[1]).toBe(start.meetings.length);
  });
});

it('leaves nobody at zero while others could give way', () => {
  const busy = randomProblem({
    seed: 3,
    organisations: 12,
    days: 1,
    slotsPerDay: 4,
    tables: 3,
    pairs: 60,
    roughness: 0,
  });
  expect(scoreSchedule(busy, valueOf(constructSchedule(busy))).unserved).toBe(0);
});

it('places nothing where there is no slot', () => {
  const problem = {
    ...randomProblem({ seed: 1, organisations: 5, days: 1, slotsPerDay: 2, tables: 2, pairs: 9, roughness: 0 }),
    slots: [],
  };
  expect(constructSchedule(problem)).toEqual({ ok: true, value: EMPTY_SCHEDULE });
  expect(improved(problem, EMPTY_SCHEDULE)).toEqual(EMPTY_SCHEDULE);
});

describe('beside a published schedule', () => {
  const problem = randomProblem({
    seed: 21,
    organisations: 40,
    days: 2,
    slotsPerDay: 10,
    tables: 12,
    pairs: 160,
    roughness: 0.1,
  });
  const published = improved(problem, valueOf(constructSchedule(problem)), 1, 20_000);
  const late = {
    ...problem,
    delegates: problem.delegates.map((one, at) =>
      at % 9 === 0 ? { ...one, unavailableSlotIds: problem.slots.slice(0, 4).map(({ id }) => id) } : one,
    ),
  };
  const repaired = (changeCost: number): Schedule =>
    valueOf(
      improveSchedule(late, valueOf(constructSchedule(late, published)), {
        seed: 2,
        maxMoves: 60_000,
        keep: { schedule: published, changeCost },
      }),
    ).schedule;

  it('dear changes move less than cheap ones, and no rule is broken', () => {
    const [cheap, dear] = [repaired(0), repaired(5)];
    expect(checkSchedule(late, cheap)).toEqual([]);
    expect(checkSchedule(late, dear)).toEqual([]);
    const moved = (schedule: Schedule): number => diffSchedules(published, schedule).changes.length;
    expect(moved(dear)).toBeLessThan(moved(cheap) / 2);
    expect(scoreSchedule(late, cheap).gaps).toBeLessThanOrEqual(scoreSchedule(late, dear).gaps);
  });
});
