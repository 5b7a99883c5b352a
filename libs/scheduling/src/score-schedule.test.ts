import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { constructSchedule } from './construct-schedule.ts';
import type { SlotId } from './ids.ts';
import { compareScores, scoreSchedule } from './score-schedule.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent, smallSchedule } from './testing/small-event.ts';
import { traceScore } from './trace-score.ts';

const event = smallEvent({
  slots: ['m1', 'm2', 'm3', 'm4', 't1', 't2'],
  tables: 3,
  delegates: { a: 1, b: 1, c: 1, d: 1 },
  pairs: ['ab', 'ac', 'ad'],
});

it('counts a group of idle slots as one gap, whatever its length', () => {
  expect(scoreSchedule(event, smallSchedule('ab m1 T1', 'ac m4 T1')).gaps).toBe(1);
  expect(scoreSchedule(event, smallSchedule('ab m1 T1', 'ac m3 T1')).gaps).toBe(1);
  expect(scoreSchedule(event, smallSchedule('ab m1 T1', 'ac m2 T1')).gaps).toBe(0);
});

it('counts neither the night nor a block as a gap', () => {
  expect(scoreSchedule(event, smallSchedule('ab m1 T1', 'ac t2 T1')).gaps).toBe(0);
  expect(
    scoreSchedule(
      { ...event, blocks: [{ slotIds: ['m2' as SlotId, 'm3' as SlotId] }] },
      smallSchedule('ab m1 T1', 'ac m4 T1'),
    ).gaps,
  ).toBe(0);
});

it('measures every part', () => {
  const wished = {
    ...event,
    pairs: event.pairs.map((pair) => ({
      ...pair,
      priority: 2,
      timeWish: { day: null, partOfDay: 'morning' as const },
    })),
  };
  expect(scoreSchedule(wished, smallSchedule('ab m1 T1', 'ac m4 T2'))).toEqual({
    unserved: 1,
    placedPriority: 4,
    placed: 2,
    agreed: 3,
    gaps: 1,
    gapSpread: 1,
    unmetTimeWishes: 1,
    tableChanges: 1,
    dayImbalance: 4,
  });
});

it('prefers a served organisation to a placed meeting, a meeting to a gap, a gap to a wish', () => {
  const score = scoreSchedule(event, smallSchedule('ab m1 T1'));
  expect(compareScores({ ...score, unserved: 0, placedPriority: 0 }, score)).toBeLessThan(0);
  expect(compareScores({ ...score, placedPriority: 2, gaps: 9 }, score)).toBeLessThan(0);
  expect(compareScores({ ...score, unmetTimeWishes: 9 }, { ...score, gaps: 1 })).toBeLessThan(0);
  expect(compareScores(score, score)).toBe(0);
});

it('every part is traced to the meetings that make it, on every generated problem, in the order of the parts', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const schedule = valueOf(constructSchedule(problem));
      const [score, trace] = [scoreSchedule(problem, schedule), traceScore(problem, schedule)];
      expect({
        unserved: trace.unserved.length,
        placed: score.agreed - trace.unplaced.length,
        gaps: trace.gaps.length,
        unmetTimeWishes: trace.unmetTimeWishes.length,
        tableChanges: trace.tableChanges.length,
        dayImbalance: trace.dayImbalance.reduce((sum, { more }) => sum + more, 0),
      }).toEqual({ unserved: score.unserved, placed: score.placed, gaps: score.gaps, unmetTimeWishes: score.unmetTimeWishes, tableChanges: score.tableChanges, dayImbalance: score.dayImbalance });
      const of = (id: string): number => trace.gaps.filter(({ organisationId }) => organisationId === id).length;
      expect(trace.gapSpread === null ? 0 : of(trace.gapSpread.most[0]!) - of(trace.gapSpread.fewest[0]!)).toBe(score.gapSpread);
      expect(Object.keys(trace)).toEqual(['unserved', 'unplaced', 'gaps', 'gapSpread', 'unmetTimeWishes', 'tableChanges', 'dayImbalance']);
    }),
    { numRuns: 60 },
  );
});

it('a floor comes first: nobody at zero while others have ten, then priorities, and each part before all later ones', () => {
  const base = scoreSchedule(event, smallSchedule());
  const parts = ['unserved', 'placedPriority', 'placed', 'gaps', 'gapSpread', 'unmetTimeWishes', 'tableChanges', 'dayImbalance'] as const;
  parts.forEach((part, at) => {
    const better = { ...base, [part]: base[part] + (part.startsWith('placed') ? 1 : -1) };
    const worseLater = Object.fromEntries(parts.slice(at + 1).map((later) => [later, better[later] + (later.startsWith('placed') ? -100 : 100)]));
    expect(compareScores({ ...better, ...worseLater }, base)).toBeLessThan(0);
  });
});
