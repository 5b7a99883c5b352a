import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from './check-schedule.ts';
import { constructSchedule } from './construct-schedule.ts';
import type { AgreementId, DelegateId, SlotId, TableId } from './ids.ts';
import { moveTogether, type Move } from './move-together.ts';
import { placesBySlot } from './places-by-slot.ts';
import { placesFor } from './places-for.ts';
import { restoreSchedule } from './restore-schedule.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent, smallSchedule } from './testing/small-event.ts';
import { waysOut } from './ways-out.ts';

const id = (text: string): AgreementId => text as AgreementId;
const move = (text: string): Move => {
  const [agreementId, slotId, tableId] = text.split(' ') as [string, string, string];
  return { agreementId: id(agreementId), slotId: slotId as SlotId, tableId: tableId as TableId };
};
const wanted = (text: string) => {
  const { slotId, tableId } = move(`_ ${text}`);
  return { slotId, tableId };
};
const event = smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 2, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'cd', 'bd'] });
const words = (ways: ReturnType<typeof waysOut>) =>
  ways.map(({ kind, moves, disturbedDelegateIds }) => `${kind} ${moves.map(({ agreementId, slotId, tableId }) => `${agreementId} ${slotId} ${tableId}`).join(', ')}: ${disturbedDelegateIds.length}`);

describe('meetings that are moved together', () => {
  it('can change places, which none of them could alone', () => {
    const schedule = smallSchedule('ab m1 T1', 'cd m1 T2');
    expect(moveTogether(event, schedule, [move('ab m1 T2')]).ok).toBe(false);
    expect(valueOf(moveTogether(event, schedule, [move('ab m1 T2'), move('cd m1 T1')])).map(({ agreementId, tableId }) => `${agreementId} ${tableId}`)).toEqual(['ab T2', 'cd T1']);
  });

  it('all stand or none: the first that cannot is named with what is in the way', () => {
    const outcome = moveTogether(event, smallSchedule('ab m1 T1', 'cd m1 T2'), [move('cd m2 T1'), move('ab m2 T1')]);
    expect(outcome).toEqual({ ok: false, error: { kind: 'refused', agreementId: 'ab', conflicts: [{ kind: 'tableTaken', tableId: 'T1', byAgreementId: 'cd' }] } });
    expect(moveTogether(event, smallSchedule(), [move('zz m1 T1')])).toEqual({ ok: false, error: { kind: 'unknownAgreement', agreementId: 'zz' } });
  });
});

describe('the places of a carried meeting by slot', () => {
  it('are those of every single place', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, at) => {
        const { meetings } = valueOf(constructSchedule(problem));
        fc.pre(problem.pairs.length > 0);
        const { agreementId } = problem.pairs[at % problem.pairs.length]!;
        const singly = placesFor(problem, { meetings }, agreementId)!.filter(({ allowed }) => allowed).map(({ slotId, tableId }) => `${slotId} ${tableId}`);
        const bySlot = placesBySlot(problem, { meetings }, agreementId)!.flatMap(({ slotId, freeTableIds }) => freeTableIds.map((tableId) => `${slotId} ${tableId}`));
        expect(bySlot).toEqual(singly);
      }),
      { numRuns: 80 },
    );
  });
});

describe('ways out of a conflict', () => {
  it('lead first to where nobody is disturbed, then to a swap, then to making room', () => {
    // a sits with c at m2; ab is wanted there.
    const ways = waysOut(event, smallSchedule('ab m1 T1', 'ac m2 T2'), id('ab'), wanted('m2 T1'));
    expect(words(ways)).toEqual(['elsewhere ab m1 T2: 0', 'elsewhere ab m3 T1: 0', 'swap ab m2 T1, ac m1 T1: 2', 'makeRoom ab m2 T1, ac m1 T2: 2']);
  });

  it('let a meeting that only holds the table change the table and keep its time', () => {
    const ways = waysOut(event, smallSchedule('cd m1 T1'), id('ab'), wanted('m1 T1'), { maxElsewhere: 0 });
    expect(words(ways)).toEqual(['makeRoom ab m1 T1, cd m1 T2: 2']);
  });

  it('move two where one is not enough, and never a pinned one', () => {
    const busy = smallEvent({ slots: ['m1', 'm2'], tables: 3, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'bd'] });
    const schedule = smallSchedule('ac m1 T1', 'bd m1 T2');
    const options = { maxElsewhere: 0 };
    expect(words(waysOut(busy, schedule, id('ab'), wanted('m1 T3'), options))).toEqual(['makeRoom ab m1 T3, ac m2 T1, bd m2 T2: 4']);
    const pinned = { agreementId: id('ac'), ...wanted('m1 T1'), delegateAId: 'a1' as DelegateId, delegateBId: 'c1' as DelegateId };
    expect(waysOut({ ...busy, pinned: [pinned] }, schedule, id('ab'), wanted('m1 T3'), options)).toEqual([]);
  });

  it('are none where no move helps, and for an unknown agreement', () => {
    const alone = smallEvent({ slots: ['m1'], tables: 1, delegates: { a: 1, b: 1, c: 1 }, pairs: ['ab', 'ac'] });
    expect(waysOut(alone, smallSchedule('ac m1 T1'), id('ab'), wanted('m1 T1'))).toEqual([]);
    expect(waysOut(alone, smallSchedule(), id('zz'), wanted('m1 T1'))).toEqual([]);
  });

  it('keep every rule, put the carried meeting where they say, and are ranked by the people they disturb', () => {
    fc.assert(
      fc.property(problems, fc.nat(), fc.nat(), fc.nat(), (problem, pairAt, slotAt, tableAt) => {
        const { meetings } = valueOf(constructSchedule(problem));
        fc.pre(problem.pairs.length > 0);
        const { agreementId } = problem.pairs[pairAt % problem.pairs.length]!;
        const there = { slotId: problem.slots[slotAt % problem.slots.length]!.id, tableId: problem.tables[tableAt % problem.tables.length]!.id };
        const ways = waysOut(problem, { meetings }, agreementId, there, { max: 20 });
        const counts = ways.map(({ disturbedDelegateIds }) => disturbedDelegateIds.length);
        expect(counts).toEqual([...counts].sort((one, other) => one - other));
        for (const { kind, moves } of ways) {
          const moved = valueOf(moveTogether(problem, { meetings }, moves));
          const ids = new Set(moved.map((meeting) => meeting.agreementId));
          expect(checkSchedule(problem, { meetings: [...meetings.filter((meeting) => !ids.has(meeting.agreementId)), ...moved] })).toEqual([]);
          expect(moved[0]!.agreementId).toBe(agreementId);
          if (kind !== 'elsewhere') expect(moved[0]).toMatchObject(there);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('an older schedule that is restored', () => {
  const older = smallSchedule('ab m1 T1', 'cd m1 T2', 'ac m2 T1');

  it('comes back whole where nothing has changed', () => {
    expect(restoreSchedule(event, older)).toEqual({ schedule: older, dropped: [], setBack: [] });
  });

  it('keeps a time agreed since, at any table free then, and says where the meeting goes back because none is', () => {
    const wide = smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 1, delegates: { a: 2, b: 2, c: 2, d: 2 }, pairs: ['ab', 'ac', 'cd', 'bd'] });
    const shown = (result: ReturnType<typeof restoreSchedule>) => [...result.schedule.meetings, ...result.setBack.map(({ agreed }) => agreed)].map(({ agreementId, slotId, tableId }) => `${agreementId} ${slotId} ${tableId}`);
    expect(shown(restoreSchedule(event, older, smallSchedule('ab m3 T2').meetings))).toEqual(['cd m1 T2', 'ac m2 T1', 'ab m3 T2']);
    expect(shown(restoreSchedule(event, smallSchedule('ab m1 T1', 'cd m2 T1'), smallSchedule('ab m2 T1').meetings))).toEqual(['cd m2 T1', 'ab m2 T2']);
    expect(shown(restoreSchedule(wide, smallSchedule('ab m1 T1', 'cd m2 T1'), smallSchedule('ab m2 T1', 'bd m3 T1').meetings))).toEqual(['cd m2 T1', 'ab m1 T1', 'ab m2 T1']);
  });

  it('leaves out what no longer agrees, whose delegate or table is gone, each with its reason', () => {
    const today = {
      ...event,
      pairs: event.pairs.filter(({ agreementId }) => agreementId !== id('ab')),
      tables: event.tables.filter((table) => table.id !== ('T2' as TableId)),
      delegates: event.delegates.map((one) => (one.id === ('a1' as DelegateId) ? { ...one, id: 'a9' as DelegateId } : one)),
    };
    const { schedule, dropped } = restoreSchedule(today, older);
    expect(schedule.meetings).toEqual([]);
    expect(dropped.map(({ meeting, reason }) => `${meeting.agreementId} ${reason}`)).toEqual(['ab notAgreed', 'cd tableGone', 'ac delegateGone']);
  });

  it('keeps every rule of any other day, and every meeting is either kept or named', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, seed) => {
        const { meetings } = valueOf(constructSchedule(problem));
        const today = {
          ...problem,
          pairs: problem.pairs.filter((_, at) => (at + seed) % 3 !== 0),
          delegates: problem.delegates.filter((_, at) => (at + seed) % 4 !== 0),
          slots: problem.slots.filter((_, at) => (at + seed) % 5 !== 0),
        };
        const { schedule, dropped } = restoreSchedule(today, { meetings });
        expect(checkSchedule({ ...today, pinned: [] }, schedule)).toEqual([]);
        expect(schedule.meetings.length + dropped.length).toBe(meetings.length);
        expect(restoreSchedule(problem, { meetings }).dropped).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
