import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAbsences } from './availability-cell.ts';
import { readDelegates } from './delegates-cell.ts';
import { isFormula, withoutFormula } from '../../common/index.ts';
import { plainText } from './plain-text.ts';

describe('a cell of absences', () => {
  it.each([
    ['', []],
    ['day 1 morning', [{ dayNumber: 1, from: null, to: '13:00' }]],
    ['Day 2 afternoon', [{ dayNumber: 2, from: '13:00', to: null }]],
    ['day 1 10:00-12:00', [{ dayNumber: 1, from: '10:00', to: '12:00' }]],
    ['day 3', [{ dayNumber: 3, from: null, to: null }]],
    ['day 1 morning; day 2 9.30 – 11:00', [{ dayNumber: 1, from: null, to: '13:00' }, { dayNumber: 2, from: '09:30', to: '11:00' }]],
  ])('reads "%s"', (cell, absences) => {
    expect(readAbsences(cell, 3)).toEqual({ absences, unreadable: [] });
  });

  it.each(['whenever', 'day 4 morning', 'day 0', 'day 1 12:00-10:00', 'day 1 25:00-26:00', 'day 1 noonish'])('cannot read "%s"', (cell) => {
    expect(readAbsences(cell, 3)).toEqual({ absences: [], unreadable: [cell] });
  });
});

describe('a cell of delegates', () => {
  it('names each with an address, an address once', () => {
    expect(readDelegates('Ada L. <ada@example.org>; Bo <BO@example.org> ; Bo again <bo@example.org>')).toEqual({
      delegates: [{ name: 'Ada L.', email: 'ada@example.org' }, { name: 'Bo', email: 'BO@example.org' }],
      unreadable: [],
    });
  });

  it('tells who cannot be reached', () => {
    expect(readDelegates('Ada <ada at example.org>; Bo').unreadable).toEqual(['Ada <ada at example.org>', 'Bo']);
  });
});

describe('markup', () => {
  it('is taken out with its scripts', () => {
    expect(plainText('<script>alert(1)</script><b>We make pumps.</b>')).toEqual({ text: 'We make pumps.', hadMarkup: true });
  });

  it('does not come back by taking some of it out', () => {
    expect(plainText('<scr<b>ipt>alert(1)</script>').text).not.toMatch(/<\w/);
  });

  it('is not a smaller-than sign', () => {
    expect(plainText('tolerances < 5 µm, 3 > 2')).toEqual({ text: 'tolerances < 5 µm, 3 > 2', hadMarkup: false });
  });
});

describe('a formula', () => {
  it('is whatever a spreadsheet would run', () => {
    expect(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'].every(isFormula)).toBe(true);
    expect(['Firm = more', '3M', 'ТОВ «Рубін»'].some(isFormula)).toBe(false);
  });

  it('is none any more once it is shown', () => {
    fc.assert(fc.property(fc.string(), (text) => !isFormula(withoutFormula(`=${text}`)) || withoutFormula(`=${text}`) === ''));
  });
});
