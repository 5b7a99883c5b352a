import { describe, expect, it } from '@jest/globals';
import { dayAfter, instantOf, timeOfDay, wallTimeOf } from './wall-time.ts';

describe('a time at the venue', () => {
  it('is the same time again after the way to UTC and back, in summer and winter', () => {
    for (const wall of [{ date: '2027-07-01', time: '09:30' }, { date: '2027-12-01', time: '23:59' }]) {
      expect(wallTimeOf(instantOf(wall, 'Europe/Kyiv')!, 'Europe/Kyiv')).toEqual(wall);
    }
    expect(instantOf({ date: '2027-07-01', time: '09:30' }, 'Europe/Kyiv')).toBe('2027-07-01T06:30:00.000Z');
    expect(instantOf({ date: '2027-12-01', time: '09:30' }, 'Europe/Kyiv')).toBe('2027-12-01T07:30:00.000Z');
  });

  it('takes the first of a time that a clock change repeats', () => {
    expect(instantOf({ date: '2027-10-31', time: '03:30' }, 'Europe/Kyiv')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('is none when nothing was typed, and unreadable when half of it is missing', () => {
    expect(instantOf({ date: '', time: ' ' }, 'Europe/Kyiv')).toBeNull();
    expect(instantOf({ date: '2027-07-01', time: '' }, 'Europe/Kyiv')).toBeUndefined();
    expect(instantOf({ date: '2027-07-01', time: '25:00' }, 'Europe/Kyiv')).toBeUndefined();
    expect(wallTimeOf(null, 'Europe/Kyiv')).toEqual({ date: '', time: '' });
  });

  it('reads the ways people write a time of day', () => {
    expect(['9:30', '09.30', ' 17:05 ', '24:00', '24:01', '9', 'noon'].map(timeOfDay)).toEqual(['09:30', '09:30', '17:05', '24:00', undefined, undefined, undefined]);
  });

  it('knows the next day over the end of a month', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });
});
