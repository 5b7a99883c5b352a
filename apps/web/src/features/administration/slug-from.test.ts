import { describe, expect, it } from '@jest/globals';
import { slugFrom } from './slug-from.ts';

describe('a proposed slug', () => {
  it('keeps letters and digits, and never ends with a hyphen', () => {
    expect(slugFrom('Partnership Forum — 2027!')).toBe('partnership-forum-2027');
    expect(slugFrom('  Łódź: Émile ')).toBe('odz-emile');
    expect(slugFrom(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  it('is empty for a name without Latin letters', () => {
    expect(slugFrom('Форум')).toBe('');
  });
});
