import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCsv } from './csv.ts';

describe('a file for spreadsheets', () => {
  it('quotes what would end a cell, and keeps numbers numbers', () => {
    expect(toCsv([['Firm', 'Count'], ['Wisła, sp. z o.o.', 3], ['The "Works"', -1], ['two\nlines', 0.5]])).toBe('\uFEFFFirm,Count\r\n"Wisła, sp. z o.o.",3\r\n"The ""Works""",-1\r\n"two\nlines",0.5\r\n');
  });

  it('lets no text be taken for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|x', '\r=1']) expect(toCsv([[text]])).toContain(`'${text}`);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = toCsv([[text]]).slice(1, -2);
        const inside = cell.startsWith('"') ? cell.slice(1) : cell;
        expect(/^\s*[=+\-@|]/.test(inside)).toBe(false);
      }),
    );
  });
});
