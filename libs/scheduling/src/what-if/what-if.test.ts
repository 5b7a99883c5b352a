import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { explainLeftovers } from '../explain-leftovers.ts';
import type { OrganisationId } from '../ids.ts';
import { problems, valueOf } from '../testing/random-problem.ts';
import { smallEvent } from '../testing/small-event.ts';
import { placeableLeftovers } from './cures.ts';
import type { Variation } from './variation.ts';
import { varyProblem } from './vary-problem.ts';

const monday = '2027-05-03';
const event = smallEvent({ slots: ['m1', 'm2', 'm4', 'm5', 't1'], tables: 1, delegates: { a: 1, b: 1 }, pairs: ['ab'] });

describe('a problem varied', () => {
  it('has a table on one day alone, slots after its last one with those who stay till then, a longer break, or more of one organisation', () => {
    const varied = (variation: Variation) => valueOf(varyProblem(event, variation));
    expect(varied({ kind: 'openTable', day: monday, tables: 1 }).tables.at(-1)!.closedSlotIds).toEqual(['t1']);
    const away = { ...event, delegates: event.delegates.map((one) => ({ ...one, unavailableSlotIds: one.id === 'a1' ? [event.slots[3]!.id] : [] })) };
    const later = valueOf(varyProblem(away, { kind: 'addSlots', day: monday, slots: 2 }));
    expect(later.slots).toHaveLength(7);
    expect(later.slots.slice(4, 6).map(({ startMs }) => startMs)).toEqual([event.slots[3]!.endMs, event.slots[3]!.endMs + 20 * 60_000]);
    expect(later.delegates.map(({ unavailableSlotIds }) => unavailableSlotIds.length)).toEqual([3, 0]);
    expect(varied({ kind: 'longerBreak', day: monday, slots: 1 }).blocks).toEqual([{ slotIds: ['m4'] }]);
    expect(varied({ kind: 'addLine', organisationId: 'a' as OrganisationId, lines: 2 }).organisations[0]!.parallelLines).toBe(3);
  });

  it('is refused for a day, a firm or a break that is not there, and for 0 or 10⁶ of anything', () => {
    expect(varyProblem(event, { kind: 'openTable', day: '2027-01-01', tables: 1 })).toMatchObject({ error: { kind: 'unknownDay' } });
    expect(varyProblem(event, { kind: 'longerBreak', day: '2027-05-04', slots: 1 })).toMatchObject({ error: { kind: 'noBreak' } });
    expect(varyProblem(event, { kind: 'addDelegate', organisationId: 'x' as OrganisationId })).toMatchObject({ error: { kind: 'unknownOrganisation' } });
    for (const slots of [0, 1.5, 1_000_000]) expect(varyProblem(event, { kind: 'addSlots', day: monday, slots })).toMatchObject({ error: { kind: 'outOfRange' } });
  });
});

describe('on every generated problem', () => {
  const variations = (problem: (typeof event)): readonly Variation[] => [
    { kind: 'openTable', day: problem.slots[0]!.day, tables: 1 },
    { kind: 'addSlots', day: problem.slots[0]!.day, slots: 1 },
    { kind: 'addLine', organisationId: problem.organisations[0]!.id, lines: 1 },
    { kind: 'addDelegate', organisationId: problem.organisations[0]!.id },
  ];

  it('more of anything keeps what was placed, and the schedule of it keeps every rule of the varied problem', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const before = valueOf(constructSchedule(problem));
        for (const variation of variations(problem)) {
          const varied = valueOf(varyProblem(problem, variation));
          const after = valueOf(constructSchedule(varied, before, { shiftingAttempts: 500 }));
          expect(checkSchedule(varied, after)).toEqual([]);
          const placed = new Set(after.meetings.map(({ agreementId }) => agreementId));
          for (const { agreementId } of before.meetings) expect(placed.has(agreementId)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a remedy promises no more than can be placed: never more than are left over', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const schedule = valueOf(constructSchedule(problem));
        const { leftovers, topRemedies } = explainLeftovers(problem, schedule);
        for (const { cures } of topRemedies) {
          expect(cures).toBeGreaterThan(0);
          expect(cures).toBeLessThanOrEqual(leftovers.length);
        }
        expect(placeableLeftovers(problem, schedule)).toBeLessThanOrEqual(leftovers.length);
      }),
      { numRuns: 60 },
    );
  });
});
