import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ProgrammeDay } from './programme.ts';
import { slotIntervals } from './slot-intervals.ts';

const day = (date: string, startsAt: string, endsAt: string, breaks: ProgrammeDay['breaks'] = []): ProgrammeDay => ({ date, startsAt, endsAt, breaks });
const lunch = { label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' };
const utc = (slots: readonly { startMs: number }[]): string[] => slots.map(({ startMs }) => new Date(startMs).toISOString().slice(0, 16));

describe('the slots of a day', () => {
  it('fill it from its start and again after a break', () => {
    const slots = slotIntervals(day('2027-09-21', '09:30', '17:30', [lunch]), 20, 'Europe/Kyiv');
    expect(slots).toHaveLength(20);
    expect(utc(slots)[0]).toBe('2027-09-21T06:30');
    expect(utc(slots)[9]).toBe('2027-09-21T09:30');
    expect(utc(slots)[10]).toBe('2027-09-21T11:00');
  });

  it('start an hour later in UTC once winter time has come', () => {
    expect(utc(slotIntervals(day('2027-10-30', '09:00', '10:00'), 30, 'Europe/Kyiv'))).toEqual(['2027-10-30T06:00', '2027-10-30T06:30']);
    expect(utc(slotIntervals(day('2027-11-01', '09:00', '10:00'), 30, 'Europe/Kyiv'))).toEqual(['2027-11-01T07:00', '2027-11-01T07:30']);
  });

  it('count elapsed time over the hour that the spring change skips', () => {
    // 28 March 2027: 03:00 becomes 04:00 in Kyiv, so 02:00 to 05:00 lasts two hours.
    expect(utc(slotIntervals(day('2027-03-28', '02:00', '05:00'), 30, 'Europe/Kyiv'))).toEqual(['2027-03-28T00:00', '2027-03-28T00:30', '2027-03-28T01:00', '2027-03-28T01:30']);
  });

  it('keep clear of a break that begins in the skipped hour, and end with a day that ends in it', () => {
    expect(utc(slotIntervals(day('2027-03-28', '02:30', '04:30', [{ label: 'x', labelUk: null, startsAt: '03:05', endsAt: '04:10' }]), 10, 'Europe/Kyiv'))).toEqual(['2027-03-28T00:30', '2027-03-28T00:40', '2027-03-28T00:50', '2027-03-28T01:10', '2027-03-28T01:20']);
    expect(utc(slotIntervals(day('2027-03-28', '02:30', '03:45'), 15, 'Europe/Kyiv'))).toEqual(['2027-03-28T00:30', '2027-03-28T00:45']);
  });

  it('count elapsed time over the hour that the autumn change repeats', () => {
    // 31 October 2027: 04:00 becomes 03:00 in Kyiv, so 02:00 to 05:00 lasts four hours.
    expect(slotIntervals(day('2027-10-31', '02:00', '05:00'), 30, 'Europe/Kyiv')).toHaveLength(8);
  });

  it('reach midnight and go on with the next day', () => {
    const evening = slotIntervals(day('2027-09-21', '23:00', '24:00'), 30, 'Europe/Kyiv');
    const night = slotIntervals(day('2027-09-22', '00:00', '01:00'), 30, 'Europe/Kyiv');
    expect(utc(evening)).toEqual(['2027-09-21T20:00', '2027-09-21T20:30']);
    expect(night[0]!.startMs).toBe(evening[1]!.endMs);
  });

  it('never overlap a break or each other, never leave the day, and leave less than a slot unused', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.tuple(minute, minute, minute, minute), fc.integer({ min: 5, max: 240 }), fc.constantFrom('2027-03-28', '2027-10-31', '2027-09-21'), (minutes, slotMinutes, date) => {
        const [start, from, to, end] = [...minutes].sort((a, b) => a - b) as [number, number, number, number];
        const whole = slotIntervals(day(date, time(start), time(end)), 5, 'Europe/Kyiv');
        const pause = slotIntervals(day(date, time(from), time(to)), 5, 'Europe/Kyiv');
        const slots = slotIntervals(day(date, time(start), time(end), [{ label: 'x', labelUk: null, startsAt: time(from), endsAt: time(to) }]), slotMinutes, 'Europe/Kyiv');
        for (const [index, slot] of slots.entries()) {
          expect(slot.endMs - slot.startMs).toBe(slotMinutes * 60_000);
          if (index > 0) expect(slot.startMs).toBeGreaterThanOrEqual(slots[index - 1]!.endMs);
          expect(slot.startMs).toBeGreaterThanOrEqual(whole[0]?.startMs ?? -Infinity);
          expect(pause.some((part) => part.startMs < slot.endMs && slot.startMs < part.endMs)).toBe(false);
        }
      }),
    );
  });
});
