import { describe, expect, it } from '@jest/globals';
import { timeLeft } from './time-left.ts';

const now = Date.parse('2027-09-01T12:00:00Z');

describe('time left', () => {
  it('counts days from two days on', () => {
    expect(timeLeft('2027-09-03T12:00:00Z', now)).toEqual({ unit: 'days', count: 2 });
    expect(timeLeft('2027-09-05T11:59:00Z', now)).toEqual({ unit: 'days', count: 3 });
  });

  it('counts hours below two days and zero in the last hour', () => {
    expect(timeLeft('2027-09-03T11:59:00Z', now)).toEqual({ unit: 'hours', count: 47 });
    expect(timeLeft('2027-09-01T12:30:00Z', now)).toEqual({ unit: 'hours', count: 0 });
  });

  it('is over once the instant has passed', () => {
    expect(timeLeft('2027-09-01T11:59:59Z', now)).toEqual({ unit: 'over' });
  });
});
