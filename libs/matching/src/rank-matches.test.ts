import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainPair } from './explain-pair.ts';
import { OPEN_GATES } from './gates.ts';
import { rankMatches, type MatchCandidate } from './rank-matches.ts';
import type { TeaserProfile } from './teaser-profile.ts';
import { anyProfile } from './testing/any-profile.ts';
import { form, profile, terms } from './testing/profile.ts';

const open = (each: TeaserProfile): MatchCandidate => ({ profile: each, gate: OPEN_GATES });
const keys = (viewer: TeaserProfile, candidates: readonly TeaserProfile[]) =>
  rankMatches(viewer, candidates.map(open)).map(({ key }) => key);
const uniqueProfiles = fc.uniqueArray(anyProfile, { maxLength: 12, selector: ({ key }) => key });

const viewer = profile('v', { needs: [terms('U.AIR.FC')], offers: [terms('P.COMP.CFRP')] });

describe('ranking', () => {
  it('puts who gives and takes before who only gives, and that before who shares nothing', () => {
    const both = profile('both', { offers: [terms('U.AIR.FC')], needs: [terms('P.COMP')] });
    const gives = profile('gives', { offers: [terms('U.AIR.FC')], needs: [terms('E.BAT')] });
    const nothing = profile('nothing', { offers: [terms('M.ART')], needs: [terms('E.BAT')] });
    expect(keys(viewer, [nothing, gives, both])).toEqual(['both', 'gives', 'nothing']);
  });

  it('does not reward similar firms: the same offers meet no need', () => {
    expect(rankMatches(viewer, [open({ ...viewer, key: 'twin' })])[0]).toMatchObject({ score: 0, balance: 'nothing' });
  });

  it('weighs an essential need twice', () => {
    const asking = profile('v', { needs: [terms('U.AIR.FC'), terms('E.BAT', { isEssential: false })] });
    const essential = profile('essential', { offers: [terms('U.AIR.FC')] });
    const useful = profile('useful', { offers: [terms('E.BAT')] });
    const [first, second] = rankMatches(asking, [open(useful), open(essential)]);
    expect(first?.key).toBe('essential');
    expect((first?.get ?? 0) / (second?.get ?? 1)).toBeCloseTo(2, 1);
  });

  it('prefers a form of cooperation and a place that both want', () => {
    const asking = { ...viewer, formsSought: [form('licence', 'ukraine')] };
    const offering = (key: string, ...formsOffered: TeaserProfile['formsOffered']) =>
      profile(key, { offers: [terms('U.AIR.FC')], needs: [terms('P.COMP')], formsOffered });
    const candidates = [
      offering('other form', form('kit')),
      offering('other place', form('licence', 'abroad')),
      offering('fits', form('licence', 'either')),
    ];
    expect(keys(asking, candidates)).toEqual(['fits', 'other place', 'other form']);
  });

  it('prefers bands that fit, a little', () => {
    const asking = profile('v', { needs: [terms('U.AIR.FC', { quantityBand: '1000-5000', leadTimeBand: '8-12' })] });
    const offering = (
      key: string,
      quantityBand: '1000-5000' | '200-1000' | '1-50',
      leadTimeBand: '4-8' | '12-16' | '16+',
    ) => profile(key, { offers: [terms('U.AIR.FC', { quantityBand, leadTimeBand })] });
    const ranked = rankMatches(asking, [
      open(offering('far', '1-50', '16+')),
      open(offering('close', '200-1000', '12-16')),
      open(offering('meets', '1000-5000', '4-8')),
    ]);
    expect(ranked.map(({ key }) => key)).toEqual(['meets', 'close', 'far']);
    expect((ranked[0]?.get ?? 0) - (ranked[2]?.get ?? 0)).toBe(10);
  });

  it('names the needs that are met and served', () => {
    const other = profile('o', { offers: [terms('U.AIR.FC')], needs: [terms('P.COMP'), terms('E.BAT')] });
    expect(rankMatches(viewer, [open(other)])[0]).toMatchObject({ needsMet: ['U.AIR.FC'], needsServed: ['P.COMP'] });
  });

  it('can be ordered by one direction', () => {
    const gives = profile('gives', { offers: [terms('U.AIR.FC')] });
    const takes = profile('takes', { needs: [terms('P.COMP')] });
    expect(rankMatches(viewer, [open(takes), open(gives)], { order: 'get' })[0]?.key).toBe('gives');
    expect(rankMatches(viewer, [open(gives), open(takes)], { order: 'give' })[0]?.key).toBe('takes');
  });

  it('lets a shown certificate stand for the quality system', () => {
    const asking = profile('v', { needs: [terms('P.QMS.AQAP')] });
    expect(rankMatches(asking, [open(profile('o', { certificateKinds: ['aqap-2110'] }))])[0]?.get).toBeGreaterThan(70);
    expect(rankMatches(asking, [open(profile('o', { certificateKinds: ['iso-14001'] }))])[0]?.get).toBe(0);
  });

  it('leaves out who does not pass the gates', () => {
    const gate = { ...OPEN_GATES, isExcludedByViewer: true };
    expect(rankMatches(viewer, [{ profile: profile('o'), gate }])).toEqual([]);
  });

  it('ignores a code that the vocabulary does not have', () => {
    const other = profile('o', { offers: [terms('NO.SUCH'), terms('U.AIR.FC')], needs: [terms('NO.SUCH')] });
    expect(rankMatches(viewer, [open(other)])[0]).toMatchObject({ needsMet: ['U.AIR.FC'], needsServed: [] });
  });
});

describe('the order', () => {
  it('is the same however the candidates and their offers are listed', () => {
    fc.assert(
      fc.property(anyProfile, uniqueProfiles, (self, candidates) => {
        const turned = candidates
          .toReversed()
          .map((each) => ({ ...each, offers: each.offers.toReversed(), formsOffered: each.formsOffered.toReversed() }));
        expect(rankMatches(self, turned.map(open))).toEqual(rankMatches(self, candidates.map(open)));
      }),
    );
  });

  it('breaks ties by key', () => {
    expect(keys(viewer, [profile('c'), profile('a'), profile('b')])).toEqual(['a', 'b', 'c']);
  });

  it('falls with the score', () => {
    fc.assert(
      fc.property(anyProfile, uniqueProfiles, (self, candidates) => {
        const scores = rankMatches(self, candidates.map(open)).map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  it('gives the figures that are explained', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (self, other) => {
        const [match] = rankMatches(self, [open(other)]);
        const explanation = explainPair(self, other);
        expect(match).toMatchObject({
          score: explanation.score,
          get: explanation.get.percent,
          give: explanation.give.percent,
          balance: explanation.balance,
        });
      }),
    );
  });
});
