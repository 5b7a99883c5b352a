import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OrganisationId, SlotId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import type { SchedulingProblem } from '../problem.ts';
import { EMPTY_SCHEDULE } from '../schedule.ts';
import { problems, randomProblem, valueOf } from '../testing/random-problem.ts';
import { smallEvent } from '../testing/small-event.ts';
import { findClashes, type Clash } from './find-clashes.ts';
import { overfullSlots } from './overfull-slots.ts';

/** Tries every way to give each a slot. */
function fits(slotsOf: readonly (readonly number[])[], places: readonly number[]): boolean {
  const [first, ...rest] = slotsOf;
  return first === undefined || first.some((slot) => places[slot]! > 0 && fits(rest, places.map((left, at) => (at === slot ? left - 1 : left))));
}

describe('slots that are too few', () => {
  const cases = fc.record({ places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }), seeds: fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 6 }) });

  it('are found exactly where trying every way finds none; the smallest set does not fit, and does without any one of it', () => {
    let crowds = 0;
    fc.assert(
      fc.property(cases, ({ places, seeds }) => {
        const slotsOf = seeds.map((bits) => places.flatMap((_, slot) => ((bits >> slot) & 1) === 1 ? [slot] : [])).filter((slots) => slots.length > 0);
        const found = overfullSlots(slotsOf, Int32Array.from(places));
        expect(found === null).toBe(fits(slotsOf, places));
        if (!found) return;
        crowds += 1;
        const smallest = found.smallest.map((one) => slotsOf[one]!);
        expect(smallest).toHaveLength(found.places + 1);
        expect(fits(smallest, places)).toBe(false);
        for (const without of smallest.keys()) expect(fits(smallest.filter((_, at) => at !== without), places)).toBe(true);
        expect(found.confined).toEqual([...slotsOf.keys()].filter((one) => slotsOf[one]!.every((slot) => found.slots.includes(slot))));
      }),
      { numRuns: 1000, seed: 4 },
    );
    expect(crowds).toBeGreaterThan(200);
  });
});

describe('what cannot all be', () => {
  const event = smallEvent({ slots: ['m1', 'm2', 'm3', 't1'], tables: 1, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'ad'] });
  const away = (problem: SchedulingProblem, who: string, ...slots: string[]): SchedulingProblem => ({ ...problem, delegates: problem.delegates.map((one) => (one.organisationId === who ? { ...one, unavailableSlotIds: slots as SlotId[] } : one)) });

  it('is nothing where everything fits', () => {
    expect(findClashes(event)).toEqual([]);
  });

  it('names a pair that is never there together, with the slots of each', () => {
    expect(findClashes(away(away(event, 'a', 't1'), 'b', 'm1', 'm2', 'm3'))).toEqual([{ kind: 'noCommonSlot', agreementId: 'ab', availableSlotsA: 3, availableSlotsB: 1 }]);
  });

  it('names the slots into which more meetings of an organisation fall than it has time for, and none of its others', () => {
    const monday = away(away({ ...event, tables: smallEvent({ slots: [], tables: 4, delegates: {}, pairs: [] }).tables }, 'b', 'm2', 'm3', 't1'), 'c', 'm2', 'm3', 't1');
    expect(findClashes(monday)).toEqual([{ kind: 'timeOfOrganisation', organisationId: 'a', smallest: ['ab', 'ac'], agreementIds: ['ab', 'ac'], slotIds: ['m1'], places: 1 }]);
  });

  it('names the limit of an organisation, a cut of slots with too few tables, and a pool with too few people', () => {
    const limited = { ...event, organisations: event.organisations.map((one) => ({ ...one, maxMeetings: one.id === 'a' ? 2 : 9 })) };
    expect(findClashes(limited)).toEqual([{ kind: 'meetingLimit', organisationId: 'a', agreementIds: ['ab', 'ac', 'ad'], maxMeetings: 2 }]);
    const two = smallEvent({ slots: ['m1', 'm2'], tables: 1, delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, pairs: ['ab', 'cd', 'ef'] });
    expect(findClashes(two)).toEqual([{ kind: 'tables', smallest: ['ab', 'cd', 'ef'], agreementIds: ['ab', 'cd', 'ef'], slotIds: ['m1', 'm2'], places: 2 }]);
    const pooled: SchedulingProblem = { ...event, pools: [{ id: 'p' as never, kind: 'interpreter', size: 1, shortages: ['m1', 'm2', 'm3'].map((slotId) => ({ slotId: slotId as SlotId, available: 0 })) }], pairs: event.pairs.map((pair) => ({ ...pair, poolIds: ['p' as never] })) };
    expect(findClashes(pooled)).toMatchObject([{ kind: 'pool', poolId: 'p', agreementIds: ['ab', 'ac', 'ad'], places: 1 }]);
  });

  it('counts what is held, ruled out or blocked, and leaves excluded pairs out', () => {
    const pin = (id: string) => ({ agreementId: id as never, slotId: 'm1' as SlotId, tableId: 'T1' as never, delegateAId: 'a1' as never, delegateBId: `${id[1]}1` as never });
    expect(findClashes({ ...event, pinned: [pin('ab'), pin('ac')] })).toMatchObject([{ kind: 'timeOfOrganisation', agreementIds: ['ab', 'ac'] }, { kind: 'tables' }]);
    const ruledOut = { ...event, pairs: event.pairs.map((pair) => ({ ...pair, neverSlotIds: ['m1', 'm2', 'm3'] as SlotId[] })), blocks: [{ slotIds: ['t1'] as unknown as SlotId[] }] };
    expect(findClashes(ruledOut).map(({ kind }) => kind)).toEqual(['noCommonSlot', 'noCommonSlot', 'noCommonSlot']);
    const excluded = { ...ruledOut, exclusions: ['b', 'c', 'd'].map((other) => ({ organisationAId: other as OrganisationId, organisationBId: 'a' as OrganisationId })) };
    expect(findClashes(excluded)).toEqual([]);
  });

  it('is nothing on any generated problem of which a run holds everything, and never more than a run leaves out of each set', () => {
    const seen = new Set<Clash['kind']>();
    fc.assert(
      fc.property(problems, (problem) => {
        const { schedule } = valueOf(improveSchedule(problem, EMPTY_SCHEDULE, { seed: 3, maxMoves: 1000 }));
        const held = new Set(schedule.meetings.map(({ agreementId }) => agreementId));
        for (const clash of findClashes(problem)) {
          seen.add(clash.kind);
          const most = clash.kind === 'noCommonSlot' ? 0 : clash.kind === 'meetingLimit' ? clash.maxMeetings : clash.places;
          const ids = clash.kind === 'noCommonSlot' ? [clash.agreementId] : clash.agreementIds;
          expect(ids.filter((id) => held.has(id)).length).toBeLessThanOrEqual(most);
          expect(ids.length).toBeGreaterThan(most);
        }
      }),
      { numRuns: 250, seed: 9 },
    );
    expect([...seen].sort()).toEqual(['meetingLimit', 'noCommonSlot', 'pool', 'tables', 'timeOfOrganisation']);
  });

  it('is found for 1,000 organisations and 10,000 pairs', () => {
    const forum = randomProblem({ seed: 5, organisations: 1_000, days: 3, slotsPerDay: 16, tables: 180, pairs: 10_000, roughness: 0.2 });
    expect([...new Set(findClashes(forum).map(({ kind }) => kind))]).toEqual(['meetingLimit', 'tables']);
  });
});
