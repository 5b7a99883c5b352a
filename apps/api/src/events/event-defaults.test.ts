import { expect, it } from '@jest/globals';
import { checkProgramme } from './check-programme.ts';
import { defaultProgramme } from './event-defaults.ts';

const firstDay = (now: string): string => defaultProgramme(Date.parse(now), 'Europe/Kyiv').days[0]!.date;

it('starts on the first Tuesday at least sixty days ahead', () => {
  expect(firstDay('2027-07-23T12:00:00Z')).toBe('2027-09-21');
  expect(firstDay('2027-07-24T12:00:00Z')).toBe('2027-09-28');
});

it('counts the days in the zone of the event', () => {
  // Already 24 July in Kyiv.
  expect(firstDay('2027-07-23T21:30:00Z')).toBe('2027-09-28');
});

it('is a valid programme', () => {
  expect(checkProgramme(defaultProgramme(Date.parse('2027-07-23T12:00:00Z'), 'Europe/Kyiv'))).toBeNull();
});

it('names the field of a fault', () => {
  const programme = defaultProgramme(Date.parse('2027-07-23T12:00:00Z'), 'Europe/Kyiv');
  const [first, ...others] = programme.days;
  const withFirst = (change: object) => checkProgramme({ ...programme, days: [{ ...first!, ...change }, ...others] });
  expect(withFirst({ date: '2027-02-30' })).toMatchObject({ field: 'days.0.date', reason: 'notADate' });
  expect(withFirst({ endsAt: '25:00' })).toMatchObject({ field: 'days.0.endsAt', reason: 'notATime' });
  expect(withFirst({ endsAt: '09:00', breaks: [] })).toMatchObject({ reason: 'notAfterStart' });
  expect(withFirst({ endsAt: '09:40', breaks: [] })).toMatchObject({ reason: 'noSlot' });
  expect(withFirst({ breaks: [{ label: 'x', startsAt: '08:00', endsAt: '10:00' }] })).toMatchObject({ field: 'days.0.breaks.0', reason: 'outsideDay' });
  expect(checkProgramme({ ...programme, days: [first!, first!] })).toMatchObject({ field: 'days.1.date', reason: 'twice' });
});
