import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { constructSchedule } from './construct-schedule.ts';
import { explainLeftovers } from './explain-leftovers.ts';
import { fillFreeSlot } from './fill-free-slot.ts';
import type { OrganisationId, SlotId } from './ids.ts';
import { improveSchedule } from './improve-schedule.ts';
import { placesFor } from './places-for.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule } from './schedule.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent, smallSchedule } from './testing/small-event.ts';

const only = (problem: SchedulingProblem, schedule: Schedule) => {
  const { leftovers } = explainLeftovers(problem, schedule);
  expect(leftovers).toHaveLength(1);
  return leftovers[0]!;
};
const away = (problem: SchedulingProblem, delegate: string, ...slotIds: string[]): SchedulingProblem => ({
  ...problem,
  delegates: problem.delegates.map((one) =>
    one.id === delegate ? { ...one, unavailableSlotIds: slotIds as SlotId[] } : one,
  ),
});

describe('the reason of a leftover', () => {
  it('is that the two are never free together', () => {
    const event = away(
      away(smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 1, delegates: { a: 1, b: 1 }, pairs: ['ab'] }), 'a1', 'm1'),
      'b1',
      'm2',
      'm3',
    );
    expect(only(event, smallSchedule())).toMatchObject({
      reason: { kind: 'noCommonSlot', availableSlotsA: 2, availableSlotsB: 1 },
      remedies: [
        { kind: 'widenAvailability', organisationId: 'b', availableSlots: 1 },
        { kind: 'widenAvailability', organisationId: 'a', availableSlots: 2 },
      ],
    });
  });

  it('is that one side is fully booked', () => {
    const event = smallEvent({
      slots: ['m1', 'm2'],
      tables: 3,
      delegates: { a: 1, b: 1, c: 1, d: 1 },
      pairs: ['ab', 'ac', 'ad'],
    });
    expect(only(event, smallSchedule('ab m1 T1', 'ac m2 T1'))).toMatchObject({
      reason: { kind: 'fullyBooked', organisationId: 'a', booked: 2, capacity: 2 },
      remedies: [{ kind: 'addDelegate', organisationId: 'a' }],
    });
  });

  it('names a further line where a second delegate is free', () => {
    const event = smallEvent({
      slots: ['m1', 'm2'],
      tables: 3,
      delegates: { a: 2, b: 1, c: 1, d: 1 },
      pairs: ['ab', 'ac', 'ad'],
    });
    expect(only(event, smallSchedule('ab m1 T1', 'ac m2 T1')).remedies).toEqual([
      { kind: 'addLine', organisationId: 'a', parallelLines: 2 },
    ]);
  });

  it('is that all common slots are taken, and by which side', () => {
    const event = smallEvent({
      slots: ['m1', 'm2', 'm3'],
      tables: 3,
      delegates: { a: 1, b: 1, c: 1, d: 1 },
      pairs: ['ab', 'ac', 'bd'],
    });
    const partly = away(away(event, 'a1', 'm3'), 'b1', 'm1');
    const roomy = {
      ...partly,
      slots: [...partly.slots, ...smallEvent({ slots: ['t1', 't2'], tables: 1, delegates: {}, pairs: [] }).slots],
    };
    const apart = away(away(roomy, 'a1', 'm3', 't1'), 'b1', 'm1', 't2');
    expect(only(apart, smallSchedule('ac m2 T1', 'bd t1 T1')).reason).toEqual({
      kind: 'commonSlotsTaken',
      commonSlots: 1,
      takenByA: 1,
      takenByB: 0,
    });
  });

  it('is that no table is free when both are', () => {
    const event = smallEvent({
      slots: ['m1', 't1'],
      tables: 1,
      delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
      pairs: ['ab', 'cd', 'ef'],
    });
    expect(only(event, smallSchedule('cd m1 T1', 'ef t1 T1'))).toMatchObject({
      reason: { kind: 'tablesFull', commonFreeSlots: 2, tables: 1 },
      remedies: [
        { kind: 'openTable', day: '2027-05-03' },
        { kind: 'openTable', day: '2027-05-04' },
      ],
    });
  });

  it('is the meeting limit', () => {
    const event = smallEvent({ slots: ['m1', 'm2'], tables: 1, delegates: { a: 1, b: 1, c: 1 }, pairs: ['ab', 'ac'] });
    const limited = { ...event, organisations: event.organisations.map((one) => ({ ...one, maxMeetings: 1 })) };
    expect(only(limited, smallSchedule('ab m1 T1'))).toMatchObject({
      reason: { kind: 'meetingLimitReached', organisationId: 'a', maxMeetings: 1 },
      remedies: [{ kind: 'raiseMeetingLimit', organisationId: 'a', maxMeetings: 2 }],
    });
  });

  it('never tells of an exclusion', () => {
    const event = smallEvent({ slots: ['m1'], tables: 1, delegates: { a: 1, b: 1 }, pairs: ['ab'] });
    const excluded = {
      ...event,
      exclusions: [{ organisationAId: 'b' as OrganisationId, organisationBId: 'a' as OrganisationId }],
    };
    expect(only(excluded, smallSchedule())).toMatchObject({ reason: { kind: 'notSchedulable' }, remedies: [] });
  });

  it('is none where there is room', () => {
    const event = smallEvent({ slots: ['m1'], tables: 1, delegates: { a: 1, b: 1 }, pairs: ['ab'] });
    expect(only(event, smallSchedule()).reason).toEqual({ kind: 'stillFits', slotId: 'm1', tableId: 'T1' });
  });
});

it('ranks the remedies by how many leftovers each places together, not by how many name it', () => {
  const event = smallEvent({
    slots: ['m1', 't1', 't2'],
    tables: 1,
    delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 },
    pairs: ['ab', 'cd', 'ef'],
  });
  // All three can come on Monday alone, in its one slot: each of two names another table, which places one of them.
  const monday = { ...event, delegates: event.delegates.map((one) => ({ ...one, unavailableSlotIds: ['t1', 't2'] as SlotId[] })) };
  expect(explainLeftovers(monday, smallSchedule('ab m1 T1')).topRemedies).toEqual([
    { remedy: { kind: 'openTable', day: '2027-05-03' }, cures: 1 },
  ]);
  // A free place that two name holds one of them.
  expect(explainLeftovers({ ...event, slots: event.slots.slice(0, 1), pairs: event.pairs.slice(1) }, smallSchedule()).topRemedies).toEqual([
    { remedy: { kind: 'placeByHand', slotId: 'm1', tableId: 'T1' }, cures: 1 },
  ]);
});

describe('on every generated problem', () => {
  it('what is left over after construction can be placed nowhere without moving others', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const schedule = valueOf(constructSchedule(problem));
        for (const leftover of explainLeftovers(problem, schedule).leftovers) {
          expect(leftover.reason.kind).not.toBe('stillFits');
          expect(placesFor(problem, schedule, leftover.agreementId)?.filter((place) => place.allowed)).toEqual([]);
          expect(fillFreeSlot(problem, schedule, leftover.agreementId)).toEqual({
            ok: false,
            error: { kind: 'noFreeSlot', leftover },
          });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nor can what is left over after improvement', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const start = valueOf(constructSchedule(problem));
        const { schedule } = valueOf(improveSchedule(problem, start, { seed: 1, maxMoves: 400 }));
        const { leftovers } = explainLeftovers(problem, schedule);
        expect(leftovers.filter(({ reason }) => reason.kind === 'stillFits')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says "still fits" of a removed meeting, and of nothing that does not fit', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, at) => {
        const { meetings } = valueOf(constructSchedule(problem));
        fc.pre(meetings.length > 0);
        const removed = meetings[at % meetings.length]!;
        const schedule = { meetings: meetings.filter((meeting) => meeting !== removed) };
        for (const { agreementId, reason } of explainLeftovers(problem, schedule).leftovers) {
          const fits = placesFor(problem, schedule, agreementId)?.some((place) => place.allowed);
          expect({ agreementId, fits: reason.kind === 'stillFits' }).toEqual({ agreementId, fits });
          if (agreementId === removed.agreementId) expect(fits).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('each remedy alone makes room', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const schedule = valueOf(constructSchedule(problem));
        for (const { agreementId, remedies } of explainLeftovers(problem, schedule).leftovers) {
          for (const remedy of remedies) {
            if (remedy.kind !== 'addLine' && remedy.kind !== 'raiseMeetingLimit') continue;
            const change =
              remedy.kind === 'addLine' ? { parallelLines: remedy.parallelLines } : { maxMeetings: remedy.maxMeetings };
            const cured = {
              ...problem,
              organisations: problem.organisations.map((one) =>
                one.id === remedy.organisationId ? { ...one, ...change } : one,
              ),
            };
            const after = explainLeftovers(cured, schedule).leftovers.find(
              (leftover) => leftover.agreementId === agreementId,
            )!;
            if (remedy.kind === 'addLine') expect(after.reason.kind).toBe('stillFits');
            else
              expect(after.reason).not.toEqual({
                kind: 'meetingLimitReached',
                organisationId: remedy.organisationId,
                maxMeetings: remedy.maxMeetings - 1,
              });
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
