import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from './check-schedule.ts';
import { constructSchedule } from './construct-schedule.ts';
import type { AgreementId, SlotId } from './ids.ts';
import { otherTimes } from './other-times.ts';
import { problems, valueOf } from './testing/random-problem.ts';
import { smallEvent, smallSchedule } from './testing/small-event.ts';

const event = smallEvent({ slots: ['m1', 'm2', 'm3', 't1'], tables: 2, delegates: { a: 2, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'cd', 'bd'] });
const id = (text: string): AgreementId => text as AgreementId;
const places = (problem: typeof event, schedule: ReturnType<typeof smallSchedule>, notBeforeMs = -Infinity) =>
  otherTimes(problem, schedule, id('ab'), { notBeforeMs }).map(({ slotId, tableId }) => `${slotId} ${tableId}`);

describe('the other times of a meeting', () => {
  it('are the slots in which both sides and a table are free, at the same table where it is', () => {
    expect(places(event, smallSchedule('ab m1 T1', 'cd m2 T1', 'ac m3 T1'))).toEqual(['m2 T2', 't1 T1']);
  });

  it('leave out the present slot and what begins too soon', () => {
    const [, second] = event.slots;
    expect(places(event, smallSchedule('ab m1 T1'), second!.startMs + 1)).toEqual(['m3 T1', 't1 T1']);
  });

  it('keep the people: a colleague who could stand in does not make a time', () => {
    const away = { ...event, delegates: event.delegates.map((one) => (one.id === 'a1' ? { ...one, unavailableSlotIds: ['m2' as SlotId] } : one)) };
    expect(places(away, smallSchedule('ab m1 T1'))).toEqual(['m3 T1', 't1 T1']);
  });

  it('are none in a block and none for an agreement without meeting', () => {
    expect(places({ ...event, blocks: [{ slotIds: ['m2', 'm3', 't1'].map((slot) => slot as SlotId) }] }, smallSchedule('ab m1 T1'))).toEqual([]);
    expect(places(event, smallSchedule('cd m1 T1'))).toEqual([]);
  });

  it('leave a valid schedule, whichever is taken', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const schedule = valueOf(constructSchedule(problem));
        for (const { agreementId } of schedule.meetings.slice(0, 3)) {
          for (const moved of otherTimes({ ...problem, pinned: [] }, schedule, agreementId, { notBeforeMs: -Infinity })) {
            const meetings = schedule.meetings.map((meeting) => (meeting.agreementId === agreementId ? moved : meeting));
            expect(checkSchedule({ ...problem, pinned: [] }, { meetings })).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
