import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPEN_GATES } from '../gates.ts';
import { DEFAULT_WEIGHTS, withoutPart } from '../match-weights.ts';
import { rankMatches } from '../rank-matches.ts';
import { DEFAULT_GATES } from '../teaser-gates.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { compareLists } from './compare-lists.ts';
import { topLists } from './top-lists.ts';

const list = (...keys: string[]) => keys.map((key) => ({ key, score: 50 }));

it('says whose list changes, how far, and who gains and loses places', () => {
  const before = new Map([['a', list('x', 'y')], ['b', list('x')], ['c', list('y', 'x')], ['d', []]]);
  const after = new Map([['a', list('x', 'z')], ['b', []], ['c', list('x', 'y')], ['d', []]]);
  expect(compareLists(before, after, 2)).toEqual({
    firms: 3,
    changed: 2,
    reordered: 1,
    meanOverlap: 0.5,
    exposure: [{ key: 'x', before: 3, after: 2 }, { key: 'y', before: 2, after: 1 }, { key: 'z', before: 0, after: 1 }],
    mostChanged: ['b', 'a'],
  });
  expect(compareLists(new Map(), new Map(), 3)).toMatchObject({ firms: 0, meanOverlap: 1, exposure: [], mostChanged: [] });
  expect(compareLists(before, before, 3)).toMatchObject({ changed: 0, reordered: 0, meanOverlap: 1, mostChanged: [] });
});

it('makes the lists that ranking everybody makes, within types and gates', () =>
  fc.assert(
    fc.property(fc.uniqueArray(anyProfile, { minLength: 1, maxLength: 10, selector: ({ key }) => key }), (profiles) => {
      const weights = withoutPart(DEFAULT_WEIGHTS, 'forms');
      const firms = profiles.map((profile, at) => ({ profile, typeCode: at % 2 === 0 ? 'maker' : 'buyer' }));
      const made = new Map(topLists(firms, (one, other) => one !== other, { weights, gates: DEFAULT_GATES }, 3));
      for (const { profile, typeCode } of firms) {
        const others = firms.filter((other) => other.typeCode !== typeCode).map((other) => ({ profile: other.profile, gate: OPEN_GATES }));
        const wanted = rankMatches(profile, others, { order: 'mutual', weights, gates: DEFAULT_GATES }).filter(({ score }) => score > 0).slice(0, 3);
        expect(made.get(profile.key)).toEqual(wanted.map(({ key, score }) => ({ key, score })));
      }
    }),
    { numRuns: 25 },
  ));
