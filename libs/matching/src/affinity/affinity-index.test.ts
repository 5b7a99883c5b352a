import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OPEN_GATES } from '../gates.ts';
import { type MatchOrder, rankMatches } from '../rank-matches.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import { anyProfile } from '../testing/any-profile.ts';
import { toPercent } from '../mutual-score.ts';
import { AffinityIndex } from './affinity-index.ts';

const profiles = fc.uniqueArray(anyProfile, { minLength: 1, maxLength: 14, selector: ({ key }) => key });
const ranked = (viewer: TeaserProfile, others: readonly TeaserProfile[], order: MatchOrder) =>
  rankMatches(viewer, others.filter(({ key }) => key !== viewer.key).map((profile) => ({ profile, gate: OPEN_GATES })), { order });

function indexOf(all: readonly TeaserProfile[]): AffinityIndex {
  const index = new AffinityIndex();
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
