import { describe, expect, it } from '@jest/globals';
import { checkText } from './check-text.ts';
import { maskPassages } from './mask-passages.ts';

describe('maskPassages', () => {
  it('leaves nothing of the passage, not even its length', () => {
    expect(maskPassages('a Kharkiv b', [{ start: 2, end: 9 }])).toBe('a ▇▇▇ b');
    expect(maskPassages('a Uman b', [{ start: 2, end: 6 }])).toBe('a ▇▇▇ b');
  });

  it('keeps a text without passages', () => {
    expect(maskPassages('снаряди 155 мм', [])).toBe('снаряди 155 мм');
  });

  it('masks the street, the town and the code of an address', () => {
    const text = 'Production site: 12 Promyslova St, Kharkiv 61000.';
    expect(maskPassages(text, checkText(text))).toBe('Production site: ▇▇▇.');
  });
});
