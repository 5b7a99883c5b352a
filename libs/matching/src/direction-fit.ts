import { CAPABILITY, CERTIFICATE, FORMS, TERMS } from './components/index.ts';
import type { StatedTerms } from './components/component.ts';
import type { CompiledOffer, CompiledProfile, CompiledTerms } from './compiled-profile.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from './match-weights.ts';
import { coverageMatrix } from './node-coverage.ts';
import { formsFit, type TermDegree } from './terms-fit.ts';

/** How far one organisation (the giver) can give what another (the taker) needs. */
export interface DirectionFit {
  /** In [0, 1]: the sum of `capability` and `terms` over the needs, of `forms` and of `certificate`. */
  readonly value: number;
  readonly needs: readonly NeedFit[];
  readonly formsDegree: TermDegree;
  readonly forms: number;
  readonly certificate: number;
}

export interface NeedFit {
  readonly need: CompiledTerms;
  /** The offer that covers it best; null if none is near. */
  readonly offer: CompiledOffer | null;
  /** In [0, 1]. */
  readonly coverage: number;
  /** Part of the direction's value that is due to the node, and to quantity, lead time and place. */
  readonly capability: number;
  readonly terms: number;
}

/**
 * A taker without needs gets nothing: 0. Of several offers near a need the one that is worth most counts, all components together, so that one more
 * offer never takes anything away. O(needs × offers). Both compiled with the same weights.
 */
export function directionFit(taker: CompiledProfile, giver: CompiledProfile, weights: MatchWeights = DEFAULT_WEIGHTS): DirectionFit {
  const formsValue = weights.parts.forms * FORMS.value(taker, giver);
  const certificateValue = weights.parts.certificate * CERTIFICATE.value(taker, giver);
  const needs = taker.needs.map((need) => fitNeed(need, giver.offers, need.weight / taker.needWeight, weights, formsValue + certificateValue));
  let value = 0;
  let covered = 0;
  for (const number of taker.sumOrder) {
    const { need, coverage, capability, terms } = needs[number]!;
    covered += (need.weight / taker.needWeight) * coverage;
    value += capability + terms;
  }
  const forms = formsValue * covered;
  const certificate = certificateValue * covered;
  return { value: value + forms + certificate, needs, formsDegree: formsFit(taker, giver), forms, certificate };
}

/** The `value` of {@link directionFit} to the last digit, for who needs nothing else of it. */
export function directionValue(taker: CompiledProfile, giver: CompiledProfile, weights: MatchWeights = DEFAULT_WEIGHTS): number {
  const { needs, sumOrder, needWeight } = taker;
  const { offers } = giver;
  const { capability } = weights.parts;
  const { width, cells } = coverageMatrix();
  let ofFirm = NaN;
  let value = 0;
  let covered = 0;
  for (const number of sumOrder) {
    const need = needs[number]!;
    const row = need.node * width;
    let coverage = 0;
    let terms = 0;
    for (const offer of offers) {
      const each = cells[row + offer.node]!;
      if (each === 0) continue;
      if (Number.isNaN(ofFirm)) ofFirm = weights.parts.forms * FORMS.value(taker, giver) + weights.parts.certificate * CERTIFICATE.value(taker, giver);
      const eachTerms = termsValue(need, offer, weights);
      if (coverage !== 0 && !isWorthMore(each, eachTerms, coverage, terms, capability + ofFirm)) continue;
      coverage = each;
      terms = eachTerms;
    }
    const part = (need.weight / needWeight) * coverage;
    covered += part;
    value += part * capability + part * terms;
  }
  if (covered === 0) return value;
  return value + weights.parts.forms * FORMS.value(taker, giver) * covered + weights.parts.certificate * CERTIFICATE.value(taker, giver) * covered;
}

/** @param ofFirm - what a covered need is worth because of the two firms */
function fitNeed(need: CompiledTerms, offers: readonly CompiledOffer[], share: number, weights: MatchWeights, ofFirm: number): NeedFit {
  let best: CompiledOffer | null = null;
  let coverage = 0;
  let bestTerms = 0;
  for (const offer of offers) {
    const each = CAPABILITY.value(need, offer);
    if (each === 0) continue;
    const terms = termsValue(need, offer, weights);
    if (best !== null && !isWorthMore(each, terms, coverage, bestTerms, weights.parts.capability + ofFirm)) continue;
    best = offer;
    coverage = each;
    bestTerms = terms;
  }
  return {
    need,
    offer: best,
    coverage,
    capability: share * coverage * weights.parts.capability,
    terms: share * coverage * bestTerms,
  };
}

/** @param always - what a need that is covered is worth whatever its terms */
export function isWorthMore(coverage: number, terms: number, knownCoverage: number, knownTerms: number, always: number): boolean {
  if (coverage === knownCoverage) return terms > knownTerms;
  const difference = coverage * (always + terms) - knownCoverage * (always + knownTerms);
  return difference > 0 || (difference === 0 && coverage > knownCoverage);
}

/** What quantity, lead time and place add to a covered need. */
export const termsValue = (need: StatedTerms, offer: StatedTerms, { parts }: MatchWeights): number =>
  TERMS.reduce((sum, { code, value }) => sum + parts[code] * value(need, offer), 0);
