import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeFields } from './merge-fields.ts';

const form = fc.record({ a: fc.integer({ min: 0, max: 2 }), b: fc.integer({ min: 0, max: 2 }), c: fc.constantFrom('x', 'y', '') });

describe('bringing two changes of a form together', () => {
  it('keeps both where they touch other fields', () => {
    expect(mergeFields({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ value: { a: 2, b: 3 }, conflicts: [] });
  });

  it('names the field that both changed in another way, and keeps the own change in the form', () => {
    expect(mergeFields({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 3, b: 1 })).toEqual({ value: { a: 2, b: 1 }, conflicts: ['a'] });
  });

  it('has nothing to ask where both came to the same', () => {
    expect(mergeFields({ a: 1 }, { a: 2 }, { a: 2 })).toEqual({ value: { a: 2 }, conflicts: [] });
  });

  it('brings lists together row by row, and asks about the whole list where both changed one row in another way', () => {
    const lists = { rows: (row: unknown) => (row as { id: string | null }).id };
    const row = (id: string | null, text = 'x', more = '') => ({ id, text, more });
    const base = { rows: [row('1'), row('2'), row('3')] };
    const mine = { rows: [row('1', 'mine'), row('2'), row(null, 'new')] };
    expect(mergeFields(base, mine, { rows: [row('1', 'x', 'theirs'), row('2', 'theirs'), row('3'), row('4')] }, lists)).toEqual({ value: { rows: [row('1', 'mine', 'theirs'), row('2', 'theirs'), row('4'), row(null, 'new')] }, conflicts: [] });
    expect(mergeFields(base, mine, { rows: [row('1', 'theirs'), row('2'), row('3')] }, lists)).toEqual({ value: mine, conflicts: ['rows'] });
    // One took the row away that the other changed.
    expect(mergeFields(base, mine, { rows: [row('2', 'theirs'), row('3')] }, lists).conflicts).toEqual(['rows']);
    // A row that was saved before it had its id may be any of those stored now.
    expect(mergeFields({ rows: [row(null)] }, { rows: [row(null, 'mine')] }, { rows: [row('1'), row('2')] }, lists).conflicts).toEqual(['rows']);
  });

  it('takes what is stored where nothing was changed here, and loses neither side', () => {
    fc.assert(
      fc.property(form, form, form, (base, mine, stored) => {
        const { value, conflicts } = mergeFields(base, mine, stored);
        for (const name of ['a', 'b', 'c'] as const) {
          const isMine = mine[name] !== base[name];
          expect(value[name]).toBe(isMine ? mine[name] : stored[name]);
          expect(conflicts.includes(name)).toBe(isMine && stored[name] !== base[name] && stored[name] !== mine[name]);
        }
      }),
    );
  });
});
