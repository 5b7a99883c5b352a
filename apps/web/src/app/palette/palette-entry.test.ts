import { describe, expect, it } from '@jest/globals';
import { holdsWords } from './palette-entry.ts';

describe('what the palette finds by its words', () => {
  it.each([
    ['Rooms and tables', 'tab ro', true],
    ['Brandt Faserverbundwerke und Oberflächentechnik', 'oberflachen', true],
    ['Реєстрації', 'реєстр', true],
    ['Їжак 4', 'їжак', true],
    ['Wren 2', 'ren', false],
    ['Wren 2', 'wren 3', false],
    ['Dashboard', '', true],
  ])('%s by "%s": %s', (text, query, isFound) => expect(holdsWords(text, query)).toBe(isFound));
});
