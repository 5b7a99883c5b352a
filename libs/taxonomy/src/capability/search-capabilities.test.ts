import { expect, it } from '@jest/globals';
import { searchCapabilities } from './search-capabilities.ts';
import { taxonomy } from './taxonomy.ts';

it('finds every capability first, or right behind a namesake, by its title in both languages', () => {
  for (const { code, titles } of taxonomy.capabilities) {
    for (const locale of ['en', 'uk'] as const) {
      expect({
        title: titles[locale],
        found: searchCapabilities(titles[locale], locale, 3).map((each) => each.code),
      }).toEqual({
        title: titles[locale],
        found: expect.arrayContaining([code]),
      });
    }
  }
});

it.each([
  ['thermel imaging', 'S.TI'],
  ['тепловзори', 'S.TI'],
  ['injecton molding', 'P.POL.INJ'],
  ['weldng joining', 'P.JOIN'],
  ['autopilt', 'U.AIR.FC'],
  ['fpv', 'U.AIR.FPV'],
  ['генератори', 'E.GEN'],
  ['jamer', 'C.JAM'],
  ['U.AIR.LM', 'U.AIR.LM'],
])('finds "%s"', (query, code) => expect(searchCapabilities(query, 'en', 2).map((each) => each.code)).toContain(code));

it('lists what begins with a code', () => {
  expect(searchCapabilities('p.mac', 'en', 9).map((each) => each.code)).toEqual(
    ['P.MAC', ...taxonomy.childrenOf('P.MAC').map(({ code }) => code)].slice(0, 9),
  );
});

it('finds by the beginning of a word', () => {
  expect(searchCapabilities('batt', 'en', 5).map((each) => each.code)).toContain('E.BAT');
  expect(searchCapabilities('акумул', 'uk', 5).map((each) => each.code)).toContain('E.BAT');
});

it('keeps to the limit and finds nothing for nothing', () => {
  expect(searchCapabilities('systems', 'en', 3).length).toBeLessThanOrEqual(3);
  expect(searchCapabilities('  ', 'en', 5)).toEqual([]);
  expect(searchCapabilities('fpv', 'en', 0)).toEqual([]);
  expect(searchCapabilities('x'.repeat(100_000), 'en', 5)).toEqual([]);
});
