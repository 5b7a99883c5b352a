import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gapBound } from './gap-bound.ts';
import type { SlotId } from './ids.ts';
import { improveSchedule } from './improve-schedule.ts';
import { EMPTY_SCHEDULE } from './schedule.ts';
import { scoreSchedule } from './score-schedule.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent } from './testing/small-event.ts';

describe('the bound of the gaps', () => {
  it('is never above the gaps of a schedule that holds everything', () => {
    let whole = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const { schedule } = valueOf(improveSchedule(problem, EMPTY_SCHEDULE, { seed: 7, maxMoves: 1500 }));
        if (schedule.meetings.length < problem.pairs.length) return;
        expect(gapBound(problem)).toBeLessThanOrEqual(scoreSchedule(problem, schedule).gaps);
        whole += 1;
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(whole).toBeGreaterThan(10);
  });

  it('is what trying every choice of slots gives one organisation whose partners are always free', () => {
    const slots = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 1, max: 5 }), (open, meetings) => {
        const partners = ['b', 'c', 'd', 'e', 'f'].slice(0, meetings);
        const event = smallEvent({ slots, tables: 5, delegates: Object.fromEntries(['a', ...partners].map((one) => [one, 1])), pairs: partners.map((one) => `a${one}`) });
        const away = slots.filter((_, at) => ((open >> at) & 1) === 0) as SlotId[];
        const problem = { ...event, delegates: event.delegates.map((one) => (one.organisationId === 'a' ? { ...one, unavailableSlotIds: away } : one)) };
        const bits = (value: number): number => [...value.toString(2)].filter((bit) => bit === '1').length;
        const choices = Array.from({ length: 256 }, (_, choice) => choice).filter((choice) => (choice & ~open) === 0 && bits(choice) === meetings);
        fc.pre(choices.length > 0);
        expect(gapBound(problem)).toBe(Math.min(...choices.map((choice) => bits(choice & ~(choice << 1)) - 1)));
      }),
    );
  });

  it('counts the runs of slots that an organisation needs beyond one a day', () => {
    const event = smallEvent({ slots: ['m1', 'm2', 'm3', 'm4', 'm5'], tables: 3, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'ad'] });
    const away = (...slots: string[]) => ({ ...event, delegates: event.delegates.map((one) => (one.organisationId === 'a' ? { ...one, unavailableSlotIds: slots as SlotId[] } : one)) });
    expect(gapBound(away())).toBe(0);
    expect(gapBound(away('m1', 'm2'))).toBe(0);
    expect(gapBound(away('m3'))).toBe(1);
    expect(gapBound(away('m2', 'm4'))).toBe(2);
    // What is blocked for all is no gap for anybody.
    expect(gapBound({ ...event, blocks: [{ slotIds: ['m3'] as never }] })).toBe(0);
  });
});
