import { describe, expect, it } from '@jest/globals';
import { type Setup } from '../setup-parts.ts';
import { movedDates, yearLater } from './moved-dates.ts';

const setup = {
  timeZone: 'Europe/Kyiv', registrationOpensAt: null, registrationClosesAt: '2027-09-01T15:00:00.000Z', wishesCloseAt: null, requestsCloseAt: null,
  days: [{ date: '2027-09-21' }, { date: '2027-09-22' }],
} as unknown as Setup;

describe('the dates of an event that is set up from another', () => {
  it('move as far as the first day, at the same time of day at the venue', () => {
    expect(movedDates(setup, '2028-02-01')).toEqual({
      days: [{ from: '2027-09-21', to: '2028-02-01' }, { from: '2027-09-22', to: '2028-02-02' }],
      deadlines: [{ name: 'registrationClosesAt', from: '2027-09-01T15:00:00.000Z', to: '2028-01-12T16:00:00.000Z' }],
    });
  });

  it('are not known while the first day is none', () => {
    expect(['', '2028', '2028-13-01'].map((day) => movedDates(setup, day))).toEqual([null, null, null]);
  });

  it('are proposed for the same weekday a year later', () => {
    expect([yearLater('2027-09-21'), new Date('2027-09-21').getUTCDay() === new Date(yearLater('2027-09-21')).getUTCDay()]).toEqual(['2028-09-19', true]);
  });
});
