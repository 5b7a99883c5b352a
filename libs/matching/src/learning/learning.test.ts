import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import fc from 'fast-check';
import { DEFAULT_WEIGHTS, PART_CODES } from '../match-weights.ts';
import { form, profile, terms } from '../testing/profile.ts';
import { directionFit } from '../direction-fit.ts';
import { compile } from '../compiled-profile.ts';
import { bandOf, fallingOnly } from './examined-places.ts';
import { isBetter } from './held-out-comparison.ts';
import { fitMonotoneLogistic, Observations, probabilityOf, sigmoid, type LogisticOptions } from './monotone-logistic.ts';
import { pairParts, type PartValues } from './pair-features.ts';
import { scoreOf, trainWeights, type Decision } from './train-weights.ts';

const LOOKED_AT = [1, 0.7, 0.5, 0.3, 0.15, 0.1];

/** A direction at random: what counts beside the capability counts only as far as that is met. */
function anyParts(random: ReturnType<typeof seededRandom>): PartValues {
  const capability = random.below(1_000) / 1_000;
  const share = (): number => capability * [0, 0.5, 1][random.below(3)]!;
  return { capability, quantity: share(), leadTime: share(), place: share(), forms: share(), certificate: share() };
}

/** Viewers who want as the weights say, and look at the first places most. */
function decisions(count: number, planted: Readonly<Record<string, number>>, seed = 5): Decision[] {
  const random = seededRandom(seed);
  const chance = (): number => random.below(1_000_000) / 1_000_000;
  return Array.from({ length: count }, (_, number) => {
    const parts = { get: anyParts(random), give: anyParts(random) };
    const rank = 1 + random.below(60);
    const value = PART_CODES.reduce((sum, code) => sum + (planted[code] ?? 0) * (parts.get[code] + 0.5 * parts.give[code]), -3);
    return { viewer: `viewer-${number % 80}`, other: `other-${number}`, rank, parts, wanted: chance() < LOOKED_AT[bandOf(rank)]! * sigmoid(value) };
  });
}

interface Row { readonly features: readonly number[]; readonly outcome: number }
const fit = (rows: readonly Row[], options: LogisticOptions) => fitMonotoneLogistic(new Observations(rows.map(({ features }) => features), options.prior.length), rows.map(({ outcome }) => outcome), options);

describe('a monotone logistic model', () => {
  const row = fc.record({ features: fc.tuple(...[1, 2, 3].map(() => fc.double({ min: 0, max: 1, noNaN: true }))), outcome: fc.constantFrom(0, 1, 0.3) });

  it('has weights of at least 0 and never a NaN, whatever it is shown', () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 30 }), fc.double({ min: 0, max: 5, noNaN: true }), (rows, prior) => {
      const { intercept, weights } = fit(rows, { prior: [prior, 0, prior], penalty: 1 });
      expect(Number.isFinite(intercept)).toBe(true);
      expect(weights.every((weight) => weight >= 0 && Number.isFinite(weight))).toBe(true);
    }), { numRuns: 60 });
  });

  it('never makes anything less likely by more of a feature', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 5, maxLength: 20 }), row, fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }), (rows, { features }, at, more) => {
      const model = fit(rows, { prior: [1, 1, 1], penalty: 0.5 });
      expect(probabilityOf(model, features.with(at, features[at]! + more))).toBeGreaterThanOrEqual(probabilityOf(model, features));
    }), { numRuns: 60 });
  });

  it('gives a feature that speaks against it no weight at all', () => {
    const rows = Array.from({ length: 400 }, (_, number) => ({ features: [number % 2, (number >> 1) % 2], outcome: number % 2 === 1 && (number >> 1) % 2 === 0 ? 1 : 0 }));
    const { weights } = fit(rows, { prior: [0, 0], penalty: 0.1 });
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBe(0);
  });
});

describe('learning weights', () => {
  const planted = { capability: 1, forms: 6, place: 3 };

  it('finds those that were planted, in whatever order decisions come, and that they are better than those by hand', () => {
    const all = decisions(6_000, planted);
    const trained = trainWeights(all, DEFAULT_WEIGHTS, 7);
    if (!trained.ok) throw new Error(trained.error.message);
    const { parts } = trained.value.weights;
    expect(PART_CODES.reduce((sum, code) => sum + parts[code], 0)).toBeCloseTo(1, 12);
    expect(parts.forms).toBeGreaterThan(0.3);
    expect(parts.place).toBeGreaterThan(parts.quantity + 0.1);
    expect(parts.capability).toBeLessThan(0.45);
    trained.value.examined.forEach((chance, band) => expect(Math.abs(chance - LOOKED_AT[band]!)).toBeLessThan(0.25));
    expect(trained.value.isBetter).toBe(true);
    expect(trained.value.comparison.logLoss.difference.high).toBeLessThan(0);
    const few = all.slice(0, 800);
    expect(trainWeights([...few].reverse(), DEFAULT_WEIGHTS, 7)).toEqual(trainWeights(few, DEFAULT_WEIGHTS, 7));
  });

  it('does not claim to be better where the weights by hand are right', () => {
    const byHand = Object.fromEntries(PART_CODES.map((code) => [code, 6 * DEFAULT_WEIGHTS.parts[code]]));
    const trained = trainWeights(decisions(2_000, byHand, 9), DEFAULT_WEIGHTS, 3);
    expect(trained.ok && trained.value.isBetter).toBe(false);
    expect(trained.ok && trained.value.weights.parts.capability).toBeGreaterThan(0.4);
  });

  it.each([
    ['too few decisions', decisions(120, planted), 'tooFewDecisions', '120 times somebody was shown'],
    ['too few viewers', decisions(600, planted).map((decision) => ({ ...decision, viewer: 'one' })), 'tooFewViewers', '1 organisations looked'],
    ['nobody wanted', decisions(600, planted).map((decision) => ({ ...decision, wanted: false })), 'tooFewWanted', '0 of those shown'],
    ['all wanted', decisions(600, planted).map((decision) => ({ ...decision, wanted: true })), 'tooFewUnwanted', 'All but 0'],
    ['nothing at all', [], 'tooFewDecisions', '0 times'],
  ])('refuses %s with a sentence', (_name, given, kind, sentence) => {
    expect(trainWeights(given, DEFAULT_WEIGHTS, 1)).toMatchObject({ ok: false, error: { kind, message: expect.stringContaining(sentence) } });
  });

  it('says so where nothing shown tells who is wanted', () => {
    const nothing: PartValues = { capability: 0, quantity: 0, leadTime: 0, place: 0, forms: 0, certificate: 0 };
    const trained = trainWeights(decisions(600, planted).map((decision) => ({ ...decision, parts: { get: nothing, give: nothing } })), DEFAULT_WEIGHTS, 1);
    expect(trained.ok ? trained.value.isBetter : trained.error.kind).toEqual(trained.ok ? false : 'nothingLearned');
  });

  it('is better only beyond doubt in what it expects, and not worse in what it puts first', () => {
    const figure = (value: number, high: number) => ({ byHand: 0.5, learned: 0.5 + value, difference: { value, low: -1, high } });
    expect(isBetter({ decisions: 9, viewers: 3, logLoss: figure(-0.1, -0.01), ndcg: figure(0.1, 0.2) })).toBe(true);
    expect(isBetter({ decisions: 9, viewers: 3, logLoss: figure(-0.1, 0.01), ndcg: figure(0.1, 0.2) })).toBe(false);
    expect(isBetter({ decisions: 9, viewers: 3, logLoss: figure(-0.1, -0.01), ndcg: figure(-0.1, 0.2) })).toBe(false);
  });
});

describe('the parts of a pair', () => {
  it('add up to both directions under the weights', () => {
    const plant = profile('a', { offers: [terms('P.MAC.CNC5', { place: 'ukraine' }), terms('P.FOR.CAST')], needs: [terms('P.COMP.CFRP', { quantityBand: '1000-5000' }), terms('P.EMS.SMT', { isEssential: false })], formsOffered: [form('supply')], formsSought: [form('licence')] });
    const firm = profile('b', { offers: [terms('P.COMP.CFRP', { quantityBand: '1000-5000' })], needs: [terms('P.MAC.CNC5', { place: 'abroad' })], formsOffered: [form('licence')], formsSought: [form('supply')] });
    const parts = pairParts(plant, firm, DEFAULT_WEIGHTS);
    const direction = (one: typeof plant, other: typeof plant) => directionFit(compile(one, DEFAULT_WEIGHTS), compile(other, DEFAULT_WEIGHTS), DEFAULT_WEIGHTS).value;
    const sum = (values: PartValues) => PART_CODES.reduce((all, code) => all + DEFAULT_WEIGHTS.parts[code] * values[code], 0);
    expect(sum(parts.get)).toBeCloseTo(direction(plant, firm), 12);
    expect(sum(parts.give)).toBeCloseTo(direction(firm, plant), 12);
    expect(scoreOf(parts, DEFAULT_WEIGHTS)).toBe(scoreOf({ get: parts.give, give: parts.get }, DEFAULT_WEIGHTS));
  });
});

describe('chances that places are looked at', () => {
  it('only fall down a list', () => {
    expect(fallingOnly([1, 0.4, 0.6, 0.2], [1, 1, 1, 1])).toEqual([1, 0.5, 0.5, 0.2]);
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (values) => {
      const falling = fallingOnly(values, values.map(() => 1));
      expect(falling).toHaveLength(values.length);
      for (let at = 1; at < falling.length; at++) expect(falling[at]).toBeLessThanOrEqual(falling[at - 1]! + 1e-12);
    }));
  });
});
