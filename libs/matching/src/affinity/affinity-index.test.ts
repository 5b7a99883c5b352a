import { describe, expect, it } from '@jest/globals';
import { taxonomy } from '@spilno/taxonomy';
import fc from 'fast-check';
import { compile } from '../compiled-profile.ts';
import { directionFit } from '../direction-fit.ts';
import { OPEN_GATES } from '../gates.ts';
import { type MatchOrder, rankMatches } from '../rank-matches.ts';
import type { MatchWeights } from '../match-weights.ts';
import { closedTeaserGate, DEFAULT_GATES, NO_GATES, type TeaserGateRules } from '../teaser-gates.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { anyWeights } from '../testing/any-weights.ts';
import { profile, terms } from '../testing/profile.ts';
import { mutualScore, toPercent } from '../mutual-score.ts';
import { AffinityIndex } from './affinity-index.ts';

const profiles = fc.uniqueArray(anyProfile, { minLength: 1, maxLength: 14, selector: ({ key }) => key });
const ranked = (viewer: TeaserProfile, others: readonly TeaserProfile[], order: MatchOrder) =>
  rankMatches(viewer, others.filter(({ key }) => key !== viewer.key).map((profile) => ({ profile, gate: OPEN_GATES })), { order });

function indexOf(all: readonly TeaserProfile[], weights?: MatchWeights): AffinityIndex {
  const index = new AffinityIndex(weights);
  for (const profile of all) index.put(profile);
  return index;
}

/** Whoever shares nothing is at the end of a ranking and in no index. */
const expectSame = (index: AffinityIndex, viewer: TeaserProfile, others: readonly TeaserProfile[], count: number, order: MatchOrder): void => {
  const found = index.best(viewer, count, { order });
  const wanted = ranked(viewer, others, order);
  expect(found.map(({ key, mutual, get, give }) => ({ key, score: toPercent(mutual), get: toPercent(get), give: toPercent(give) }))).toEqual(wanted.slice(0, found.length).map(({ key, score, get, give }) => ({ key, score, get, give })));
  expect(wanted.slice(found.length, count).every(({ get, give }) => get === 0 && give === 0)).toBe(true);
};

describe('the index', () => {
  it('finds what ranking everybody finds, in the same order', () =>
    fc.assert(
      fc.property(profiles, fc.integer({ min: 0, max: 9 }), fc.constantFrom<MatchOrder>('mutual', 'get', 'give'), (all, count, order) => {
        const index = indexOf(all);
        for (const viewer of all.slice(0, 4)) expectSame(index, viewer, all, count, order);
      }),
      { numRuns: 60 },
    ));

  it('finds it to the last digit in a crowd where most share much, by any weights and gates', () => {
    const near = fc.constantFrom(...taxonomy.capabilities.slice(0, 6).map(({ code }) => code));
    const inCrowd = fc.tuple(anyProfile, fc.array(near, { minLength: 24, maxLength: 24 })).map(([profile, nodes]): TeaserProfile => {
      const onto = (terms: TeaserProfile['needs'], from: number): TeaserProfile['needs'] => terms.map((each, at) => ({ ...each, nodeCode: nodes[from + at]! })).filter(({ nodeCode }, at, all) => all.findIndex((other) => other.nodeCode === nodeCode) === at);
      return { ...profile, offers: onto(profile.offers, 0), needs: onto(profile.needs, 12) };
    });
    const crowd = fc.uniqueArray(inCrowd, { minLength: 8, maxLength: 24, selector: ({ key }) => key });
    const anyGates = fc.constantFrom<TeaserGateRules>(NO_GATES, DEFAULT_GATES, { ...NO_GATES, essentials: 'either' });
    return fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 6 }), anyWeights, anyGates, (all, count, weights, gates) => {
        const index = indexOf(all, weights);
        for (const viewer of all.slice(0, 3)) {
          const mayMeet = all.filter((other) => other.key !== viewer.key && closedTeaserGate(viewer, other, gates) === null);
          const found = index.best(viewer, count, { accepts: (key) => mayMeet.some((other) => other.key === key) });
          const wanted = rankMatches(viewer, mayMeet.map((profile) => ({ profile, gate: OPEN_GATES })), { order: 'mutual', weights });
          expect(found.map(({ key }) => key)).toEqual(wanted.slice(0, found.length).map(({ key }) => key));
          expect(wanted.slice(found.length, count).every(({ get, give }) => get === 0 && give === 0)).toBe(true);
          const exact = (key: string): object => {
            const other = compile(all.find((each) => each.key === key)!, weights);
            const [get, give] = [directionFit(compile(viewer, weights), other, weights).value, directionFit(other, compile(viewer, weights), weights).value];
            return { key, mutual: mutualScore(get, give), get, give };
          };
          expect(found).toEqual(found.map(({ key }) => exact(key)));
          index.forEach(viewer, (key, mutual, get, give) => expect({ key, mutual, get, give }).toEqual(exact(key)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts who gives all and takes nothing before who gives and takes a little', () => {
    const wanted = taxonomy.capabilities.filter(({ facet }) => facet === 'enabler').slice(0, 12).map(({ code }) => terms(code));
    const viewer = profile('viewer', { needs: wanted, offers: [terms('T')] });
    const little = ['a', 'b', 'c'].map((key) => profile(key, { offers: wanted.slice(0, 1), needs: [terms('T'), ...wanted.slice(1)] }));
    const index = indexOf([...little, profile('giver', { offers: wanted })]);
    expect(index.best(viewer, 2).map(({ key, give }) => [key, give > 0])).toEqual([['giver', false], ['a', true]]);
  });

  it('is right again after profiles change and go', () =>
    fc.assert(
      fc.property(profiles, profiles, fc.nat(), (first, then, seed) => {
        const index = indexOf(first);
        const now = new Map(first.map((profile) => [profile.key, profile]));
        for (const [at, profile] of then.entries()) {
          const changed = at % 2 === 0 ? { ...profile, key: first[(seed + at) % first.length]!.key } : profile;
          index.put(changed);
          now.set(changed.key, changed);
          const gone = first[(seed + at * 3) % first.length]!.key;
          if (at % 3 !== 0) continue;
          index.remove(gone);
          now.delete(gone);
        }
        expect(index.size).toBe(now.size);
        const all = [...now.values()];
        for (const viewer of [...all.slice(0, 2), first[0]!]) expectSame(index, viewer, all, 20, 'mutual');
      }),
      { numRuns: 40 },
    ));

  it('leaves out whom it may not show, and takes the next', () =>
    fc.assert(
      fc.property(profiles, (all) => {
        const [viewer] = all;
        const hidden = new Set(all.filter((_, at) => at % 2 === 0).map(({ key }) => key));
        const found = indexOf(all).best(viewer!, 3, { accepts: (key) => !hidden.has(key) });
        const wanted = ranked(viewer!, all.filter(({ key }) => !hidden.has(key)), 'mutual');
        expect(found.map(({ key }) => key)).toEqual(wanted.slice(0, found.length).map(({ key }) => key));
      }),
      { numRuns: 40 },
    ));

  it('is right after a visitor throws, and while one asks for somebody else', () =>
    fc.assert(
      fc.property(profiles, (all) => {
        const index = indexOf(all);
        const [viewer] = all;
        const stop = new Error('enough');
        const isSeen = index.best(viewer!, 1).length > 0;
        const visit = (): void => index.forEach(viewer!, () => {
          throw stop;
        });
        if (isSeen) expect(visit).toThrow(stop);
        index.forEach(viewer!, () => expectSame(index, all.at(-1)!, all, 20, 'mutual'));
        for (const each of all) expectSame(index, each, all, 20, 'mutual');
      }),
      { numRuns: 20 },
    ));

  it('holds nobody, or somebody without a single need or offer', () => {
    const empty: TeaserProfile = { key: 'empty', offers: [], needs: [], formsOffered: [], formsSought: [], certificateKinds: [] };
    expect(new AffinityIndex().best(empty, 5)).toEqual([]);
    expect(indexOf([empty, { ...empty, key: 'other' }]).best(empty, 5)).toEqual([]);
  });
});
