import { describe, expect, it } from '@jest/globals';
import { taxonomy } from '@spilno/taxonomy';
import fc from 'fast-check';
import { AffinityIndex } from './affinity/affinity-index.ts';
import { compile } from './compiled-profile.ts';
import { directionFit, directionValue } from './direction-fit.ts';
import { explainPair, mirror } from './explain-pair.ts';
import { OPEN_GATES } from './gates.ts';
import { scoreParts } from './match-explanation.ts';
import { DEFAULT_WEIGHTS, PART_CODES, weightFaults, withoutPart } from './match-weights.ts';
import { rankMatches } from './rank-matches.ts';
import { anyProfile } from './testing/any-profile.ts';
import { anyWeights } from './testing/any-weights.ts';
import { form, profile, terms } from './testing/profile.ts';

const valueOf = (taker: Parameters<typeof compile>[0], giver: typeof taker, weights = DEFAULT_WEIGHTS) => directionFit(compile(taker, weights), compile(giver, weights), weights).value;
const anyOpen = fc.option(fc.record({ textLikeness: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), sharedLanguages: fc.option(fc.subarray(['en', 'uk', 'de']), { nil: null }) }), { nil: null });

describe('whatever the weights', () => {
  it('a direction is in [0, 1], the same value ranks and explains, parts add up, and swapping sides swaps the directions', () =>
    fc.assert(
      fc.property(anyProfile, anyProfile, anyWeights, anyOpen, (self, other, weights, open) => {
        fc.pre(self.key !== other.key);
        expect(weightFaults(weights)).toEqual([]);
        for (const value of [valueOf(self, other, weights), valueOf(other, self, weights)]) expect(value >= 0 && value <= 1 + 1e-9).toBe(true);
        const explanation = explainPair(self, other, { weights, open });
        expect(explanation.score >= 0 && explanation.score <= 100).toBe(true);
        expect(scoreParts(explanation).reduce((sum, { points }) => sum + points, 0)).toBe(explanation.score);
        expect(mirror(explanation, self, other)).toEqual(explainPair(other, self, { weights, open }));
        const [match] = rankMatches(self, [{ profile: other, gate: OPEN_GATES }], { order: 'mutual', weights });
        const atTeaser = explainPair(self, other, { weights });
        expect(match).toMatchObject({ score: atTeaser.score, get: atTeaser.get.percent, give: atTeaser.give.percent });
      }),
      { numRuns: 120 },
    ));

  it('the value of a direction alone is that of the direction in full', () =>
    fc.assert(
      fc.property(anyProfile, anyProfile, anyWeights, (self, other, weights) => {
        expect(directionValue(compile(self, weights), compile(other, weights), weights)).toBe(valueOf(self, other, weights));
      }),
      { numRuns: 300 },
    ));

  it('the index finds what ranking everybody finds', () =>
    fc.assert(
      fc.property(fc.uniqueArray(anyProfile, { minLength: 2, maxLength: 12, selector: ({ key }) => key }), anyWeights, ([viewer, ...others], weights) => {
        const index = new AffinityIndex(weights);
        for (const other of others) index.put(other);
        const wanted = rankMatches(viewer!, others.map((each) => ({ profile: each, gate: OPEN_GATES })), { order: 'mutual', weights });
        const found = index.best(viewer!, 20);
        expect(found.map(({ key }) => key)).toEqual(wanted.slice(0, found.length).map(({ key }) => key));
        index.forEach(viewer!, (key, _mutual, get, give) => {
          const other = others.find((each) => each.key === key)!;
          expect(get).toBeCloseTo(valueOf(viewer!, other, weights), 12);
          expect(give).toBeCloseTo(valueOf(other, viewer!, weights), 12);
        });
      }),
      { numRuns: 25 },
    ));

  it('one more offer never lowers what others get', () =>
    fc.assert(
      fc.property(anyProfile, anyProfile, anyProfile, anyWeights, (self, other, third, weights) => {
        const richer = { ...other, offers: [...other.offers, ...third.offers] };
        expect(valueOf(self, richer, weights)).toBeGreaterThanOrEqual(valueOf(self, other, weights) - 1e-12);
      }),
      { numRuns: 200 },
    ));
});

it('takes the offer that is worth most, not the nearest whatever its terms', () => {
  const need = profile('t', { needs: [terms('P.MAC.CNC5', { quantityBand: '1-50', leadTimeBand: '0-4', place: 'ukraine' })] });
  const near = terms('P.MAC.TURN', { quantityBand: '1-50', leadTimeBand: '0-4', place: 'ukraine' });
  const exact = terms('P.MAC.CNC5', { quantityBand: '1-50', leadTimeBand: '16+', place: 'abroad' });
  expect(valueOf(need, profile('g', { offers: [near, exact] }))).toBe(Math.max(valueOf(need, profile('g', { offers: [near] })), valueOf(need, profile('g', { offers: [exact] }))));
});

describe('a firm that ticks everything', () => {
  const everything = taxonomy.capabilities.map(({ code }) => terms(code));
  it('gives nobody more than one that offers just what is needed, and gets no more than its needs are met on average', () =>
    fc.assert(
      fc.property(anyProfile, (other) => {
        const all = profile('all', { offers: everything, needs: everything, certificateKinds: other.certificateKinds, formsOffered: other.formsSought, formsSought: other.formsOffered });
        const exact = { ...all, needs: compile(other).offers.map(({ terms: each }) => ({ ...each, isEssential: true, quantityBand: null, leadTimeBand: null, place: 'open' as const })), offers: other.needs.map((each) => ({ ...each, quantityBand: null, leadTimeBand: null, place: 'open' as const })) };
        expect(valueOf(other, all)).toBeLessThanOrEqual(valueOf(other, exact) + 1e-9);
        expect(explainPair(all, other).score).toBeLessThanOrEqual(explainPair(exact, other).score);
      }),
      { numRuns: 20 },
    ));
});

it('names what is wrong with weights, numbers that are none among it', () => {
  const parts = (changed: object) => ({ ...DEFAULT_WEIGHTS, parts: { ...DEFAULT_WEIGHTS.parts, ...changed } });
  expect(weightFaults(DEFAULT_WEIGHTS)).toEqual([]);
  expect(weightFaults(parts({ capability: 0.8 }))).toEqual([{ kind: 'sumIsNotOne', weight: null }]);
  for (const value of [-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY]) expect(weightFaults(parts({ forms: value }))).toEqual([{ kind: 'partOutOfRange', weight: 'forms' }]);
  expect(weightFaults({ ...DEFAULT_WEIGHTS, needs: { essential: 0, useful: Number.NaN, enabler: 11 } }).map(({ weight }) => weight)).toEqual(['essential', 'useful', 'enabler']);
  expect(weightFaults({ ...DEFAULT_WEIGHTS, open: { text: 0.4, languages: 0.4 } })).toEqual([{ kind: 'openTooLarge', weight: null }]);
});

it('leaves weights that sum to one when a component is taken out', () => {
  for (const code of PART_CODES) {
    expect(weightFaults(withoutPart(DEFAULT_WEIGHTS, code))).toEqual([]);
    expect(withoutPart(DEFAULT_WEIGHTS, code).parts[code]).toBe(0);
  }
});

describe('bad input', () => {
  const empty = profile('empty');
  it('of nothing at all gives nothing, in a stable order, without a number that is none', () => {
    expect(rankMatches(empty, [])).toEqual([]);
    expect(new AffinityIndex().best(empty, 5)).toEqual([]);
    const alike = ['c', 'a', 'b'].map((key) => ({ profile: profile(key, { offers: [terms('P.MAC')] }), gate: OPEN_GATES }));
    expect(rankMatches(empty, alike).map(({ key, score, get, give }) => [key, score, get, give])).toEqual([['a', 0, 0, 0], ['b', 0, 0, 0], ['c', 0, 0, 0]]);
    expect(explainPair(empty, profile('x'), { open: { textLikeness: null, sharedLanguages: [] } })).toMatchObject({ score: 0, missing: [{ kind: 'nothingNeeded' }, { kind: 'nothingNeeded' }, { kind: 'noSharedLanguage' }] });
  });
});

it('lets text and languages count where a pair is open, and in nobody’s list', () => {
  const [self, other] = [profile('a', { needs: [terms('P.MAC')], formsSought: [form('supply')] }), profile('b', { offers: [terms('P.MAC')], formsOffered: [form('supply')] })];
  const closed = explainPair(self, other);
  const open = explainPair(self, other, { open: { textLikeness: 1, sharedLanguages: ['en', 'uk'] } });
  expect(closed.open).toBeNull();
  expect(open.open).toEqual({ textLikeness: 1, textPoints: 5, sharedLanguages: ['en', 'uk'], languagesPoints: 5 });
  expect(open.get.percent).toBe(closed.get.percent);
});
