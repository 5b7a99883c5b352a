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
