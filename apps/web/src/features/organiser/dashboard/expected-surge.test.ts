import { describe, expect, it } from '@jest/globals';
import { beginningOf, registeredRows } from './expected-surge.ts';

const day = (date: string, total: number, ukrainian: number) => ({ __typename: 'OverviewDay' as const, date, count: 0, total, ukrainian });
const earlierDay = (date: string, total: number) => ({ __typename: 'OverviewEarlierDay' as const, date, total });
const byDay = [day('2027-08-25', 100, 40), day('2027-08-26', 120, 50)];

describe('the days of registrations', () => {
  it('end today when there is nothing to hold them against', () => {
    expect(registeredRows({ byDay, earlier: null })).toEqual([
      { date: '2027-08-25', ukrainian: 40, others: 60, earlier: null, expected: null },
      { date: '2027-08-26', ukrainian: 50, others: 70, earlier: null, expected: null },
    ]);
  });

  it('begin where the first came in, never with a day of none', () => {
    expect(beginningOf([day('2027-08-24', 0, 0), ...byDay])).toEqual({ date: '2027-08-25', total: 100, isFirst: true });
    expect(beginningOf(byDay)).toEqual({ date: '2027-08-25', total: 100, isFirst: false });
    expect(beginningOf([day('2027-08-24', 0, 0)])).toBeNull();
  });

  it('go on to the forum between as many as last time and the same proportion', () => {
    const earlier = { __typename: 'OverviewEarlier' as const, name: '2026', nameUk: null, days: [earlierDay('2027-08-25', 50), earlierDay('2027-08-26', 60), earlierDay('2027-09-21', 160)] };
    expect(registeredRows({ byDay, earlier }).slice(1)).toEqual([
      { date: '2027-08-26', ukrainian: 50, others: 70, earlier: 60, expected: [120, 120] },
      { date: '2027-09-21', ukrainian: null, others: null, earlier: 160, expected: [220, 320] },
    ]);
    const empty = { ...earlier, days: earlier.days.map((one) => ({ ...one, total: one.date > '2027-09' ? 30 : 0 })) };
    expect(registeredRows({ byDay, earlier: empty }).at(-1)?.expected).toEqual([150, 150]);
  });
});
