import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awaySlots, exceptionsOf, type SlotDay } from './availability.ts';

const slot = (day: number, index: number) => {
  const start = Date.UTC(2027, 8, 20 + day, 7) + index * 20 * 60_000;
  return { id: `${day}.${index}`, startsAt: new Date(start).toISOString(), endsAt: new Date(start + 20 * 60_000).toISOString() };
};
const days: readonly SlotDay[] = [0, 1].map((day) => ({ id: String(day), slots: Array.from({ length: 6 }, (_, index) => slot(day, index)) }));
const all = days.flatMap(({ slots }) => slots.map(({ id }) => id));

describe('availability', () => {
  it('joins neighbours into one exception and never over the night', () => {
    const away = new Set(['0.4', '0.5', '1.0', '1.3']);
    expect(exceptionsOf(days, away, [])).toEqual([
      { startsAt: slot(0, 4).startsAt, endsAt: slot(0, 5).endsAt },
      { startsAt: slot(1, 0).startsAt, endsAt: slot(1, 0).endsAt },
      { startsAt: slot(1, 3).startsAt, endsAt: slot(1, 3).endsAt },
    ]);
  });

  it('loses a slot that an exception touches, and none that it only borders on', () => {
    expect([...awaySlots(days, [{ startsAt: slot(0, 1).endsAt, endsAt: '2027-09-20T07:41:00.000Z' }])]).toEqual(['0.2']);
  });

  it('keeps what was said about times outside the slots', () => {
    const evening = { startsAt: '2027-09-20T18:00:00.000Z', endsAt: '2027-09-20T20:00:00.000Z' };
    expect(exceptionsOf(days, new Set(), [evening])).toEqual([evening]);
  });

  it('reads back every choice of slots as it was made', () => {
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        expect([...awaySlots(days, exceptionsOf(days, new Set(chosen), []))].sort()).toEqual([...chosen].sort());
      }),
    );
  });
});
