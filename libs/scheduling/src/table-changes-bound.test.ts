import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { improveSchedule } from './improve-schedule.ts';
import { EMPTY_SCHEDULE, type ScheduledMeeting } from './schedule.ts';
import { scoreSchedule } from './score-schedule.ts';
import { compileProblem } from './solver/compiled-problem.ts';
import { matchWishes } from './solver/match-wishes.ts';
import { seatMeetings } from './solver/seat-meetings.ts';
import { tableChangesBound } from './table-changes-bound.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent } from './testing/small-event.ts';
import { validateProblem } from './validate-problem.ts';

describe('wishes', () => {
  /** The greatest weight there is, by trying every way. */
  const most = (wishes: readonly (readonly number[])[], weights: readonly number[], taken: ReadonlySet<number> = new Set()): number => {
    const [first, ...rest] = wishes;
    if (first === undefined) return 0;
    const without = most(rest, weights.slice(1), taken);
    return Math.max(without, ...first.filter((thing) => !taken.has(thing)).map((thing) => weights[0]! + most(rest, weights.slice(1), new Set([...taken, thing]))));
  };

  it('are met with the greatest weight where those of more weight come first; nothing is given twice, and nobody gets what it does not wish for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(fc.nat(4), { maxLength: 3 }), fc.integer({ min: 1, max: 3 })), { maxLength: 6 }), (entries) => {
        const sorted = entries.toSorted(([, one], [, other]) => other - one);
        const [wishes, weights] = [sorted.map(([wished]) => wished), sorted.map(([, weight]) => weight)];
        const got = matchWishes(wishes);
        const given = got.filter((thing) => thing !== undefined);
        expect(new Set(given).size).toBe(given.length);
        for (const [who, thing] of got.entries()) if (thing !== undefined) expect(wishes[who]).toContain(thing);
        expect(got.reduce<number>((sum, thing, who) => sum + (thing === undefined ? 0 : weights[who]!), 0)).toBe(most(wishes, weights));
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

describe('changes of table', () => {
  const PAIRS = ['ab', 'cd', 'ac', 'bd', 'ad', 'bc', 'ae', 'be', 'ce', 'de'];
  const SLOTS = ['m1', 'm2', 'm3', 't1'];
  const event = smallEvent({ slots: SLOTS, tables: 3, delegates: { a: 1, b: 1, c: 1, d: 1, e: 1 }, pairs: PAIRS });
  const compiled = compileProblem(valueOf(validateProblem(event)));

  /** Slots by chance, nobody twice at a time. */
  const seat = (wanted: readonly number[]): ScheduledMeeting[] => {
    const busy = SLOTS.map(() => new Set<string>());
    const slotOf = Int32Array.from(PAIRS, (pair, at) => {
      const slot = wanted[at]!;
      if (slot >= SLOTS.length || [...pair].some((who) => busy[slot]!.has(who))) return -1;
      for (const who of pair) busy[slot]!.add(who);
      return slot;
    });
    return [...seatMeetings(compiled, { slotOf, hallOf: null }, EMPTY_SCHEDULE).meetings];
  };

  /** The fewest, by trying every table of every meeting. */
  const fewest = (meetings: readonly ScheduledMeeting[], seated: readonly ScheduledMeeting[] = []): number => {
    const [first, ...rest] = meetings;
    if (first === undefined) return scoreSchedule(event, { meetings: seated }).tableChanges;
    return Math.min(
      ...event.tables
        .filter(({ id }) => !seated.some(({ slotId, tableId }) => slotId === first.slotId && tableId === id))
        .map(({ id: tableId }) => fewest(rest, [...seated, { ...first, tableId }])),
    );
  };

  it('are the fewest that any tables leave at these times where nobody has a gap, and never fewer than the bound', () => {
    let exact = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(SLOTS.length), { minLength: PAIRS.length, maxLength: PAIRS.length }), (wanted) => {
        const meetings = seat(wanted);
        const { tableChanges, gaps } = scoreSchedule(event, { meetings });
        const bound = tableChangesBound(event, { meetings });
        const least = fewest(meetings);
        expect(bound).toBeLessThanOrEqual(least);
        if (gaps > 0) return;
        exact += 1;
        expect([tableChanges, bound]).toEqual([least, least]);
      }),
      { numRuns: 60, seed: 2 },
    );
    expect(exact).toBeGreaterThan(10);
  });

  it('are never fewer than the bound on any generated problem', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { schedule } = valueOf(improveSchedule(problem, EMPTY_SCHEDULE, { seed: 3, maxMoves: 300 }));
        expect(tableChangesBound(problem, schedule)).toBeLessThanOrEqual(scoreSchedule(problem, schedule).tableChanges);
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});
