import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from './check-schedule.ts';
import { constructSchedule } from './construct-schedule.ts';
import { diffSchedules } from './diff-schedules.ts';
import { fillFreeSlot } from './fill-free-slot.ts';
import type { AgreementId, SlotId } from './ids.ts';
import { improveSchedule } from './improve-schedule.ts';
import { placesFor } from './places-for.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent, smallMeeting, smallSchedule } from './testing/small-event.ts';

const event = smallEvent({
  slots: ['m1', 'm2', 't1'],
  tables: 2,
  delegates: { a: 2, b: 1, c: 1, d: 1 },
  pairs: ['ab', 'ac', 'cd', 'bd'],
});
const id = (text: string): AgreementId => text as AgreementId;

describe('the places for a meeting', () => {
  it('are every slot and table, with who is in the way', () => {
    const places = placesFor(event, smallSchedule('ab m1 T1', 'cd m2 T2'), id('ab'))!;
    expect(places.map((place) => `${place.slotId} ${place.tableId} ${place.allowed}`)).toEqual([
      'm1 T1 true',
      'm1 T2 true',
      'm2 T1 true',
      'm2 T2 false',
      't1 T1 true',
      't1 T2 true',
    ]);
    expect(places[3]).toEqual({
      slotId: 'm2',
      tableId: 'T2',
      allowed: false,
      conflicts: [{ kind: 'tableTaken', tableId: 'T2', byAgreementId: 'cd' }],
    });
  });

  it('name the organisation that meets somebody else', () => {
    const place = placesFor(event, smallSchedule('ab m1 T1', 'ac m2 T2'), id('ab'))!.find(
      ({ slotId, tableId }) => slotId === 'm2' && tableId === 'T1',
    );
    expect(place).toMatchObject({
      allowed: false,
      conflicts: [{ kind: 'linesTaken', organisationId: 'a', parallelLines: 1, byAgreementIds: ['ac'] }],
    });
  });

  it('let a colleague stand in for somebody who is away', () => {
    const away = {
      ...event,
      delegates: event.delegates.map((one) =>
        one.id === 'a1' ? { ...one, unavailableSlotIds: ['m2' as SlotId] } : one,
      ),
    };
    const place = placesFor(away, smallSchedule('ab m1 T1'), id('ab'))!.find(({ slotId }) => slotId === 'm2');
    expect(place).toMatchObject({ allowed: true, meeting: { a: { delegateId: 'a2' } } });
  });

  it('are not known for an unknown agreement', () => {
    expect(placesFor(event, smallSchedule(), id('zz'))).toBeNull();
  });

  it('that are allowed break no rule when they are taken', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, at) => {
        const { meetings } = valueOf(constructSchedule(problem));
        fc.pre(meetings.length > 0);
        const moving = meetings[at % meetings.length]!;
        const others = meetings.filter((meeting) => meeting !== moving);
        const places = placesFor(problem, { meetings }, moving.agreementId)!;
        expect(places).toHaveLength(problem.slots.length * problem.tables.length);
        expect(
          places.find(({ slotId, tableId }) => slotId === moving.slotId && tableId === moving.tableId)?.allowed,
        ).toBe(true);
        for (const place of places)
          if (place.allowed) expect(checkSchedule(problem, { meetings: [...others, place.meeting] })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a late agreement', () => {
  it('takes a free slot beside the meetings of both and moves nobody', () => {
    const monday = smallEvent({
      slots: ['m1', 'm2', 'm3'],
      tables: 2,
      delegates: { a: 1, b: 1, c: 1, d: 1 },
      pairs: ['ab', 'cd', 'ac'],
    });
    const schedule = smallSchedule('ab m1 T1', 'cd m1 T2');
    expect(valueOf(fillFreeSlot(monday, schedule, id('ac')))).toEqual(smallMeeting('ac m2 T1'));
  });

  it('does not take a slot that is over', () => {
    const notBeforeMs = event.slots.find((slot) => slot.id === 't1')!.startMs;
    expect(valueOf(fillFreeSlot(event, smallSchedule(), id('ac'), { notBeforeMs })).slotId).toBe('t1');
  });

  it('is refused with the reason, when unknown, and when it is placed already', () => {
    const full = smallEvent({ slots: ['m1'], tables: 1, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'cd'] });
    expect(fillFreeSlot(full, smallSchedule('ab m1 T1'), id('cd'))).toMatchObject({
      ok: false,
      error: { kind: 'noFreeSlot', leftover: { reason: { kind: 'tablesFull' } } },
    });
    expect(fillFreeSlot(full, smallSchedule('ab m1 T1'), id('ab'))).toMatchObject({
      ok: false,
      error: { kind: 'alreadyPlaced' },
    });
    expect(fillFreeSlot(full, smallSchedule(), id('zz'))).toEqual({ ok: false, error: { kind: 'unknownAgreement' } });
  });

  it('breaks no rule in any generated schedule', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, at) => {
        const { meetings } = valueOf(constructSchedule(problem));
        fc.pre(meetings.length > 0);
        const late = meetings[at % meetings.length]!;
        const others = meetings.filter((meeting) => meeting !== late);
        const filled = valueOf(fillFreeSlot(problem, { meetings: others }, late.agreementId));
        expect(checkSchedule(problem, { meetings: [...others, filled] })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the difference of two schedules', () => {
  it('names what is new, moved and cancelled, and who is affected', () => {
    const published = smallSchedule('ab m1 T1', 'cd m1 T2', 'ac m2 T1');
    const draft = smallSchedule('ab m1 T1', 'ac m2 T2 a2', 'bd t1 T1');
    const difference = diffSchedules(published, draft);
    expect(difference.counts).toEqual({ new: 1, moved: 1, cancelled: 1, unchanged: 1 });
    expect(difference.changes.map((change) => `${change.kind} ${change.agreementId}`)).toEqual([
      'cancelled cd',
      'moved ac',
      'new bd',
    ]);
    expect(difference.changes[1]).toMatchObject({ parts: ['table', 'delegates'] });
    expect([...difference.affectedDelegateIds].sort()).toEqual(['a1', 'a2', 'b1', 'c1', 'd1']);
    expect([...difference.affectedOrganisationIds].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is nothing between equal schedules and adds up between any two', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const published = valueOf(constructSchedule(problem));
        const draft = valueOf(improveSchedule(problem, published, { seed: 5, maxMoves: 300 })).schedule;
        expect(diffSchedules(published, published).changes).toEqual([]);
        const { counts } = diffSchedules(published, draft);
        expect(counts.moved + counts.cancelled + counts.unchanged).toBe(published.meetings.length);
        expect(counts.moved + counts.new + counts.unchanged).toBe(draft.meetings.length);
      }),
      { numRuns: 60 },
    );
  });
});
