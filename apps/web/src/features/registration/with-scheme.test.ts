import { describe, expect, it } from '@jest/globals';
import { withScheme } from './with-scheme.ts';

describe('a web address', () => {
  it('gets a scheme where none is typed', () => {
    expect(withScheme('www.firm.de')).toBe('https://www.firm.de');
    expect(withScheme(' firm.de/en?a=b:c ')).toBe('https://firm.de/en?a=b:c');
    expect(withScheme('firm.de:8443/shop')).toBe('https://firm.de:8443/shop');
  });

  it('stays as it is with a scheme, whatever that is, or empty', () => {
    for (const text of ['https://firm.de', 'HTTP://firm.de', 'ftp://firm.de', 'javascript:alert(1)', '', ' ']) expect(withScheme(text)).toBe(text);
  });
});
