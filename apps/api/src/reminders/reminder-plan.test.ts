import { describe, expect, it } from '@jest/globals';
import { isDue, nextReminders } from './reminder-plan.ts';

const people = [{ accountId: 'a', deadlineDay: '2027-03-10' }, { accountId: 'b', deadlineDay: '2027-03-10' }, { accountId: 'c', deadlineDay: '2027-03-29' }];

describe('reminders', () => {
  it('go so many days before the deadline as the rule names, over a change of the clock too', () => {
    expect(isDue(people[0]!, '2027-03-03', [7, 1])).toBe(true);
    expect(isDue(people[0]!, '2027-03-04', [7, 1])).toBe(false);
    expect(isDue(people[2]!, '2027-03-27', [2])).toBe(true);
  });

  it('are counted for the next day on which there are any', () => {
    expect(nextReminders(people, '2027-03-01', [7, 1], new Set())).toEqual({ day: '2027-03-03', people: 2 });
    expect(nextReminders(people, '2027-03-03', [7, 1], new Set(['a', 'b']))).toEqual({ day: '2027-03-09', people: 2 });
    expect(nextReminders(people, '2027-03-03', [7, 1], new Set(['a']))).toEqual({ day: '2027-03-03', people: 1 });
    expect(nextReminders(people, '2027-03-29', [7, 1], new Set())).toEqual({ day: null, people: 0 });
    expect(nextReminders([], '2027-03-01', [7], new Set())).toEqual({ day: null, people: 0 });
  });
});
