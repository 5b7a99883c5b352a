import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import type { DelegateId, SlotId } from '../ids.ts';
import { problems, valueOf } from '../testing/random-problem.ts';
import { smallEvent, smallSchedule } from '../testing/small-event.ts';
import { disruptDay } from './disrupt-day.ts';
import type { DayTimes, DisruptionOrder } from './disruption.ts';
import { settleDisrupted } from './settle-disrupted.ts';

const MINUTE = 60_000;
const at = (time: string): number => Date.parse(`2027-05-03T${time}:00Z`);
const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 16);

/** Ten to noon in six slots of twenty minutes, a break from 11:00 to 11:20 between the third and the fourth. */
const day: DayTimes = {
  slots: ['10:00', '10:20', '10:40', '11:20', '11:40', '12:00'].map((start, number) => ({ id: `s${number}` as SlotId, startMs: at(start), endMs: at(start) + 20 * MINUTE })),
  breaks: [{ startMs: at('11:00'), endMs: at('11:20') }],
  startMs: at('10:00'),
  endMs: at('12:20'),
  midnightMs: at('23:59'),
  nextDayStartMs: null,
};
const order = (changes: Partial<DisruptionOrder>): DisruptionOrder => ({ fromMs: at('10:20'), minutes: 30, lengths: 'kept', shortestMinutes: 10, pastEnd: 'laterEnd', interrupted: 'resumed', ...changes });
const told = (changes: Partial<DisruptionOrder>, of: DayTimes = day) => {
  const { retimed, dropped, interrupted, breaks, endMs, meetingMinutes } = valueOf(disruptDay(of, order(changes)));
  return { slots: retimed.map(({ slotId, startMs, endMs: end }) => `${slotId} ${clock(startMs)}-${clock(end)}`), dropped, interrupted, breaks: breaks.map(({ startMs, endMs: end }) => `${clock(startMs)}-${clock(end)}`), end: clock(endMs), meetingMinutes };
};

describe('a disrupted day', () => {
  it('moves everything from the instant on by as much, the break and the end with it, and leaves what is over', () => {
    expect(told({})).toEqual({ slots: ['s1 10:50-11:10', 's2 11:10-11:30', 's3 11:50-12:10', 's4 12:10-12:30', 's5 12:30-12:50'], dropped: [], interrupted: [], breaks: ['11:30-11:50'], end: '12:50', meetingMinutes: null });
  });

  it('goes on with what is left of a meeting that runs at the instant, or counts it as held', () => {
    expect(told({ fromMs: at('10:30') })).toMatchObject({ slots: expect.arrayContaining(['s1 11:00-11:10', 's2 11:10-11:30']), interrupted: ['s1'] });
    expect(told({ fromMs: at('10:30'), interrupted: 'held' }).slots[0]).toBe('s2 11:10-11:30');
    expect(told({ fromMs: at('10:36') }).slots[0]).toBe('s2 11:10-11:30');
  });

  it('keeps the end of the day by shorter meetings; below the shortest the last ones have no time, or the day ends later', () => {
    expect(told({ lengths: 'shorter', minutes: 25, pastEnd: 'cancelled' })).toEqual({ slots: ['s1 10:45-11:00', 's2 11:00-11:15', 's3 11:35-11:50', 's4 11:50-12:05', 's5 12:05-12:20'], dropped: [], interrupted: [], breaks: ['11:15-11:35'], end: '12:20', meetingMinutes: 15 });
    expect(told({ lengths: 'shorter', minutes: 70, pastEnd: 'cancelled', shortestMinutes: 8 })).toMatchObject({ dropped: ['s4', 's5'], end: '12:20', meetingMinutes: 8 });
    expect(told({ lengths: 'shorter', minutes: 70, shortestMinutes: 8 })).toMatchObject({ dropped: [], end: '12:30' });
    // With time to spare at the end of the day nothing is shortened.
    expect(told({ lengths: 'shorter', minutes: 10 }, { ...day, endMs: at('13:30') })).toMatchObject({ slots: ['s1 10:30-10:50', 's2 10:50-11:10', 's3 11:30-11:50', 's4 11:50-12:10', 's5 12:10-12:30'], meetingMinutes: null });
  });

  it('names each order that makes no day', () => {
    const fault = (changes: Partial<DisruptionOrder>, of: DayTimes = day) => disruptDay(of, order(changes));
    for (const minutes of [0, -5, 2.5, 1_000_000]) expect(fault({ minutes })).toEqual({ ok: false, error: { kind: 'minutesOutOfRange', most: 720 } });
    expect(fault({ fromMs: at('09:59') })).toMatchObject({ error: { kind: 'outsideDay' } });
    expect(fault({ fromMs: at('12:20') })).toMatchObject({ error: { kind: 'outsideDay' } });
    expect(fault({ fromMs: at('12:17') })).toMatchObject({ error: { kind: 'nothingAfter' } });
    expect(fault({ minutes: 700 })).toMatchObject({ error: { kind: 'pastMidnight' } });
    expect(fault({}, { ...day, nextDayStartMs: at('12:45') })).toMatchObject({ error: { kind: 'intoNextDay', endMs: at('12:50') } });
  });

  it('never overlaps, holds nothing in the pause, keeps the order, begins nothing earlier and ends when it says', () => {
    const orders = fc.record({ after: fc.integer({ min: 0, max: 139 }), minutes: fc.integer({ min: 1, max: 300 }), lengths: fc.constantFrom('kept' as const, 'shorter' as const), shortestMinutes: fc.integer({ min: 5, max: 20 }), pastEnd: fc.constantFrom('laterEnd' as const, 'cancelled' as const), interrupted: fc.constantFrom('resumed' as const, 'held' as const) });
    fc.assert(
      fc.property(orders, ({ after, ...rest }) => {
        const fromMs = day.startMs + after * MINUTE;
        const outcome = disruptDay(day, { ...rest, fromMs });
        fc.pre(outcome.ok);
        const { retimed, dropped, breaks, endMs } = valueOf(outcome);
        const before = new Map(day.slots.map((slot) => [slot.id, slot]));
        const untouched = day.slots.filter(({ id }) => !dropped.includes(id) && !retimed.some(({ slotId }) => slotId === id));
        const times = [...untouched, ...retimed, ...breaks].sort((one, other) => one.startMs - other.startMs);
        // A break that runs at the instant goes on around the pause, and a meeting counted as held keeps its time.
        const solid = times.filter(({ startMs }) => startMs >= fromMs + rest.minutes * MINUTE);
        solid.slice(1).forEach((time, number) => expect(time.startMs).toBeGreaterThanOrEqual(solid[number]!.endMs));
        for (const { slotId, startMs, endMs: end } of retimed) {
          expect(startMs).toBeGreaterThanOrEqual(Math.max(fromMs + rest.minutes * MINUTE, before.get(slotId)!.startMs));
          expect(end - startMs).toBeGreaterThanOrEqual(Math.min(rest.lengths === 'shorter' ? rest.shortestMinutes : 20, 5) * MINUTE);
          expect(end).toBeLessThanOrEqual(endMs);
        }
        expect(retimed.map(({ slotId }) => slotId)).toEqual(day.slots.map(({ id }) => id).filter((id) => retimed.some(({ slotId }) => slotId === id)));
        for (const { startMs } of untouched) expect(startMs).toBeLessThan(fromMs);
        if (rest.pastEnd === 'cancelled') expect(endMs).toBe(day.endMs);
        else expect(dropped).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a schedule carried over to disrupted times', () => {
  it('lets a colleague stand in for whom leaves before the new time, takes another place where nobody can, and says who is held no more', () => {
    const event = smallEvent({ slots: ['m1', 'm2', 'n2', 'n3'].map((name) => name.replace('n', 't')), tables: 1, delegates: { a: 2, b: 1, c: 1 }, pairs: ['ab', 'ac'] });
    const away = (id: string, slots: string[]) => ({ ...event, delegates: event.delegates.map((one) => (one.id === id ? { ...one, unavailableSlotIds: slots as SlotId[] } : one)) });
    const before = smallSchedule('ab m1 T1', 'ac m2 T1');
    const slotOf = new Map<SlotId, SlotId | null>([['m2' as SlotId, 't2' as SlotId]]);
    expect(settleDisrupted(away('a1', ['t2']), before, slotOf, 0).schedule.meetings).toMatchObject([{ slotId: 'm1' }, { slotId: 't2', a: { delegateId: 'a2' as DelegateId } }]);
    expect(settleDisrupted(away('c1', ['t2']), before, slotOf, Date.parse('2027-05-04')).unfit).toMatchObject([{ reason: 'delegateUnavailable', after: { slotId: 't3' } }]);
    expect(settleDisrupted(away('c1', ['m1', 'm2', 't2', 't3']), before, new Map([['m2' as SlotId, null]]), 0)).toMatchObject({ schedule: { meetings: [{ agreementId: 'ab' }] }, unfit: [{ reason: 'noTimeLeft', after: null }] });
  });

  it('keeps every rule, loses nobody without saying so, and leaves what is over as it was', () => {
    fc.assert(
      fc.property(problems, fc.nat(), fc.nat(), (problem, cut, drop) => {
        const { meetings } = valueOf(constructSchedule(problem));
        // The day's later slots stand for the new ones: people have other absences in them, as after a shift.
        const from = cut % problem.slots.length;
        const slotOf = new Map(problem.slots.slice(from).map(({ id }, number) => [id, number % 4 === drop % 4 ? null : (problem.slots[from + number + 1]?.id ?? null)]));
        const { schedule, unfit } = settleDisrupted(problem, { meetings }, slotOf, 0);
        expect(checkSchedule(problem, schedule)).toEqual([]);
        expect(schedule.meetings.length + unfit.filter(({ after }) => after === null).length).toBe(meetings.length);
        for (const meeting of meetings) if (!slotOf.has(meeting.slotId)) expect(schedule.meetings).toContainEqual(meeting);
      }),
      { numRuns: 200 },
    );
  });
});
