import { describe, expect, it } from '@jest/globals';
import { venueClock } from './time.ts';

const kyiv = (locale: string) => venueClock(locale, 'Europe/Kyiv', { zoneName: () => 'Kyiv time' });

describe('a time at the venue', () => {
  it('is read with 24 hours, the day with its weekday', () => {
    const clock = kyiv('en-GB');
    expect(clock.time('2026-09-22T08:20:00Z')).toBe('11:20');
    expect(clock.day('2026-09-23T08:20:00Z')).toBe('Wed 23 Sept');
    expect(clock.shortDay('2026-09-23T08:20:00Z')).toBe('Wed 23');
    expect(clock.dayTime('2026-09-23T08:20:00Z')).toBe('Wed 23 Sept, 11:20');
    expect(clock.range('2026-09-22T08:20:00Z', '2026-09-22T08:40:00Z')).toBe('11:20–11:40');
  });

  it('begins the day with hour 00, not 24', () => {
    expect(kyiv('en-GB').time('2026-09-21T21:00:00Z')).toBe('00:00');
  });

  it('belongs to the day of the venue, whatever the zone of the machine', () => {
    expect(kyiv('en-GB').dateKey('2026-09-21T22:30:00Z')).toBe('2026-09-22');
  });

  it('names the offset of the date shown on both sides of a change of the clock', () => {
    expect(kyiv('en-GB').zone('2026-10-24T12:00:00Z')).toBe('Kyiv time (UTC+3)');
    expect(kyiv('en-GB').zone('2026-10-25T12:00:00Z')).toBe('Kyiv time (UTC+2)');
  });

  it('keeps real time apart in the hour that the clock repeats', () => {
    const clock = kyiv('en-GB');
    expect([clock.time('2026-10-25T00:30:00Z'), clock.time('2026-10-25T01:30:00Z')]).toEqual(['03:30', '03:30']);
    expect([clock.zone('2026-10-25T00:30:00Z'), clock.zone('2026-10-25T01:30:00Z')]).toEqual(['Kyiv time (UTC+3)', 'Kyiv time (UTC+2)']);
  });

  it('is written in the language of the reader', () => {
    expect(kyiv('uk').day('2026-09-23T08:20:00Z')).toBe('ср, 23 вер.');
    expect(kyiv('uk').shortDay('2026-09-23T08:20:00Z')).toBe('ср 23');
    expect(kyiv('de').day('2026-09-23T08:20:00Z')).toMatch(/^Mi\.?, 23\. Sept/);
  });

  it('shows both days where a range passes midnight', () => {
    expect(kyiv('en-GB').range('2026-09-22T20:40:00Z', '2026-09-22T21:10:00Z')).toBe('Tue 22 Sept, 23:40 – Wed 23 Sept, 00:10');
  });
});
