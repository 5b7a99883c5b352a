import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sameJson } from '../../../app/index.ts';
import { programmeMerging } from './programme-merge.ts';
import { type DayValue, type ProgrammeValue } from './programme-value.ts';

const { merge, put } = programmeMerging;
const LUNCH = { label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' };
const day = (key: string, more: Partial<DayValue> = {}): DayValue => ({ key, date: key, startsAt: '09:30', endsAt: '17:30', breaks: [LUNCH], ...more });
const of = (...days: DayValue[]): ProgrammeValue => ({ slotMinutes: 20, days });

describe('two organisers who edit the days of an event', () => {
  it('keep both changes of different days, and of different fields of one day', () => {
    const base = of(day('21'), day('22'));
    expect(merge(base, of(day('21', { startsAt: '10:00' }), day('22')), of(day('21', { endsAt: '18:00' }), day('22', { breaks: [] })))).toEqual({
      value: of(day('21', { startsAt: '10:00', endsAt: '18:00' }), day('22', { breaks: [] })),
      conflicts: [],
    });
  });

  it('are asked about the one field that both changed, and each answer leaves the rest alone', () => {
    const [base, stored] = [of(day('21'), day('22')), of(day('21', { startsAt: '09:00', endsAt: '18:00' }), day('22'))];
    const merged = merge(base, of(day('21', { startsAt: '10:00' }), day('22')), stored);
    expect(merged).toEqual({ value: of(day('21', { startsAt: '10:00', endsAt: '18:00' }), day('22')), conflicts: ['startsAt 21'] });
    expect(put(merged.value, 'startsAt 21', stored)).toEqual(stored);
  });

  it('are asked about a day that one took away and the other changed; a day that nobody else touched goes, and new ones stay', () => {
    const base = of(day('21'), day('22'), day('23'));
    const mine = of(day('22'), day('new 1', { date: '24' }));
    const stored = of(day('21', { endsAt: '15:00' }), day('22'), day('23'), day('25'));
    const merged = merge(base, mine, stored);
    expect(merged).toEqual({ value: of(day('22'), day('25'), day('new 1', { date: '24' })), conflicts: ['day 21'] });
    expect(put(merged.value, 'day 21', stored).days.map(({ key }) => key)).toEqual(['22', '25', 'new 1', '21']);
    expect(merge(base, of(day('21', { endsAt: '16:00' }), day('22'), day('23')), of(day('22'), day('23')))).toEqual({ value: of(day('22'), day('23'), day('21', { endsAt: '16:00' })), conflicts: ['day 21'] });
  });

  it('lose nothing: what only one of them changed stands, whatever days there are', () => {
    const days = fc.uniqueArray(fc.record({ key: fc.constantFrom('21', '22', '23'), startsAt: fc.constantFrom('09:00', '10:00') }), { selector: ({ key }) => key });
    const programme = days.map((list) => of(...list.map(({ key, startsAt }) => day(key, { startsAt }))));
    const find = ({ days: list }: ProgrammeValue, key: string) => list.find((one) => one.key === key);
    fc.assert(
      fc.property(programme, programme, programme, (base, mine, stored) => {
        const { value, conflicts } = merge(base, mine, stored);
        for (const key of ['21', '22', '23']) {
          const [was, own, theirs] = [find(base, key), find(mine, key), find(stored, key)];
          const isOpen = conflicts.some((name) => name.endsWith(key));
          expect(isOpen).toBe(!sameJson(own, was) && !sameJson(theirs, was) && !sameJson(own, theirs));
          expect(find(value, key)).toEqual(sameJson(own, was) ? theirs : own);
        }
      }),
    );
  });
});
