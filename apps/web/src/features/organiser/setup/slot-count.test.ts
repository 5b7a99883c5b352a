import { describe, expect, it } from '@jest/globals';
import { slotCount } from './slot-count.ts';

const DAY = { startsAt: '09:30', endsAt: '17:30', breaks: [{ startsAt: '13:00', endsAt: '14:00' }] };

describe('the number of slots of a day', () => {
  it('counts whole slots before and after each break', () => {
    expect(slotCount(DAY, 20)).toBe(20);
    expect(slotCount(DAY, 25)).toBe(16);
    expect(slotCount({ ...DAY, breaks: [] }, 20)).toBe(24);
  });

  it('reads 24:00 as midnight', () => {
    expect(slotCount({ startsAt: '22:00', endsAt: '24:00', breaks: [] }, 60)).toBe(2);
  });

  it('is none while something cannot be read', () => {
    expect(slotCount({ ...DAY, endsAt: '' }, 20)).toBe(0);
    expect(slotCount(DAY, 0)).toBe(0);
  });
});
