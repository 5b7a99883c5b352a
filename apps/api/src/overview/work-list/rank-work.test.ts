import { describe, expect, it } from '@jest/globals';
import { rankWork } from './rank-work.ts';

const NOW = new Date('2027-08-26T12:00:00Z');
const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe('the order of what needs somebody', () => {
  it('is an alert, then what is late, then what becomes late within two days, then what has waited longest', () => {
    const ranked = rankWork(
      [
        { kind: 'noDelegates', since: null, due: null },
        { kind: 'mailFailed', since: at(-4), due: null },
        { kind: 'rowsHeld', since: at(-9), due: null },
        { kind: 'leftovers', since: at(-1), due: at(49) },
        { kind: 'requestsExpiring', since: at(-60), due: at(5) },
        { kind: 'timeAsked', since: at(-2), due: at(48) },
        { kind: 'vettingLate', since: at(-90), due: at(0) },
        { kind: 'viewingAlert', since: at(-1), due: null },
      ],
      NOW,
    );
    expect(ranked.map(({ kind, urgency }) => [kind, urgency])).toEqual([
      ['viewingAlert', 'alert'], ['vettingLate', 'late'], ['requestsExpiring', 'soon'], ['timeAsked', 'soon'], ['leftovers', 'open'], ['rowsHeld', 'open'], ['mailFailed', 'open'], ['noDelegates', 'open'],
    ]);
  });

  it('is the same whichever way the rows come', () => {
    const rows = ['b', 'a', 'c'].map((kind) => ({ kind, since: at(-1), due: null }));
    expect(rankWork(rows, NOW)).toEqual(rankWork([...rows].reverse(), NOW));
  });
});
