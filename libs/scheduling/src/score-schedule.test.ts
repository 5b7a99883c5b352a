import { expect, it } from '@jest/globals';
import type { SlotId } from './ids.ts';
import { compareScores, scoreSchedule } from './score-schedule.ts';
import { smallEvent, smallSchedule } from './testing/small-event.ts';

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
