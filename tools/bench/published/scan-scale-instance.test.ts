import { describe, expect, it } from '@jest/globals';
import { readScaleInstance } from './read-scale-instance.ts';
import { scanScaleInstance } from './scan-scale-instance.ts';

const instance = { days: 2, slotsPerDay: 8, tables: 12, participants: 4, meetings: [[0, 1, 0], [2, 10, 1], [3, 0, 2]], unavailable: [[], [0, 1, 15], [], [8]] };

describe('an instance read number by number', () => {
  it('is the problem that reading it whole makes of it, however it is laid out', () => {
    for (const text of [JSON.stringify(instance), JSON.stringify(instance, null, 2), JSON.stringify({ unavailable: instance.unavailable, meetings: instance.meetings, participants: 4, tables: 12, slotsPerDay: 8, days: 2 })]) {
      expect(scanScaleInstance(Buffer.from(text))).toEqual(readScaleInstance(text));
    }
    const none = JSON.stringify({ ...instance, meetings: [], unavailable: [] });
    expect(scanScaleInstance(Buffer.from(none))).toEqual(readScaleInstance(none));
  });

  it('is refused where something is missing or cut off', () => {
    const text = JSON.stringify(instance);
    expect(() => scanScaleInstance(Buffer.from(text.replace('tables', 'desks')))).toThrow('tables');
    expect(() => scanScaleInstance(Buffer.from(text.slice(0, text.indexOf('unavailable') + 20)))).toThrow('unavailable');
  });
});
