import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DelegateId, OrganisationId, SlotId } from './ids.ts';
import { improveSchedule } from './improve-schedule.ts';
import { placementBound } from './placement-bound.ts';
import { EMPTY_SCHEDULE } from './schedule.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent } from './testing/small-event.ts';

describe('the bound of what can be placed', () => {
  it('is never below what a run places, and never above what is agreed', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { schedule } = valueOf(improveSchedule(problem, EMPTY_SCHEDULE, { seed: 7, maxMoves: 2000 }));
        const bound = placementBound(problem);
        expect(schedule.meetings.length).toBeLessThanOrEqual(bound);
        expect(bound).toBeLessThanOrEqual(problem.pairs.length);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the slots of the people of an organisation that many want', () => {
    const event = { slots: ['m1', 'm2'], tables: 9, pairs: ['ab', 'ac', 'ad'] };
    expect(placementBound(smallEvent({ ...event, delegates: { a: 1, b: 1, c: 1, d: 1 } }))).toBe(2);
    const wide = smallEvent({ ...event, delegates: { a: 2, b: 1, c: 1, d: 1 } });
    expect(placementBound({ ...wide, organisations: wide.organisations.map((one) => ({ ...one, parallelLines: 2 })) })).toBe(3);
    expect(placementBound({ ...wide, organisations: wide.organisations.map((one) => ({ ...one, maxMeetings: one.id === 'a' ? 1 : 9 })) })).toBe(1);
  });

  it('counts open tables, three that all want each other in one slot, exclusions, and pairs that are never there together', () => {
    const three = smallEvent({ slots: ['m1'], tables: 9, delegates: { a: 1, b: 1, c: 1 }, pairs: ['ab', 'bc', 'ac'] });
    expect(placementBound(three)).toBe(1);
    const four = smallEvent({ slots: ['m1'], tables: 1, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'cd'] });
    expect(placementBound(four)).toBe(1);
    expect(placementBound({ ...four, tables: [...four.tables, { ...four.tables[0]!, id: 'T2' as never }] })).toBe(2);
    expect(placementBound({ ...four, exclusions: [{ organisationAId: 'b' as OrganisationId, organisationBId: 'a' as OrganisationId }], tables: [...four.tables, { ...four.tables[0]!, id: 'T2' as never }] })).toBe(1);
    const apart = smallEvent({ slots: ['m1', 'm2'], tables: 9, delegates: { a: 1, b: 1 }, pairs: ['ab'] });
    const away = new Map([['a1', 'm1'], ['b1', 'm2']]);
    expect(placementBound({ ...apart, delegates: apart.delegates.map((one) => ({ ...one, unavailableSlotIds: [away.get(one.id as DelegateId)! as SlotId] })) })).toBe(0);
  });
});
