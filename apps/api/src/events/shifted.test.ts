import { describe, expect, it } from '@jest/globals';
import { daysBetween, shiftedInstant, shiftedProgramme } from './shifted.ts';

describe('a set-up moved to another first day', () => {
  it('keeps the times of day and what lies between the days', () => {
    const day = (date: string) => ({ date, startsAt: '09:30', endsAt: '17:30', breaks: [{ label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' }] });
    const programme = { timeZone: 'Europe/Kyiv', slotMinutes: 20, days: [day('2027-09-21'), day('2027-09-23')] };
    expect(shiftedProgramme(programme, daysBetween('2027-09-21', '2028-09-19'))).toEqual({ ...programme, days: [day('2028-09-19'), day('2028-09-21')] });
  });

  it('keeps the time of day of a deadline over a clock change', () => {
    const summer = new Date('2027-09-01T15:00:00Z');
    expect(shiftedInstant(summer, 90, 'Europe/Kyiv')?.toISOString()).toBe('2027-11-30T16:00:00.000Z');
    expect(shiftedInstant(null, 90, 'Europe/Kyiv')).toBeNull();
  });
});
