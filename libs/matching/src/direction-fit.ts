import type { CompiledOffer, CompiledProfile, CompiledTerms } from './compiled-profile.ts';
import { coverageMatrix } from './node-coverage.ts';
import { formsFit, leadTimeFit, placeFit, quantityFit, TERM_VALUE, type TermDegree } from './terms-fit.ts';

/** What a direction consists of; together 1. Terms and forms count only as far as the need is covered. */
export const DIRECTION_WEIGHTS = { capability: 0.7, quantity: 0.05, leadTime: 0.05, place: 0.05, forms: 0.15 } as const;

type StatedTerms = Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'>;

/** How far one organisation (the giver) can give what another (the taker) needs. */
export interface DirectionFit {
  /** In [0, 1]: the sum of `capability` and `terms` over the needs, and `forms`. */
  readonly value: number;
  readonly needs: readonly NeedFit[];
  readonly formsDegree: TermDegree;
  readonly forms: number;
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

/** A taker without needs gets nothing: 0. O(needs × offers). */
export function directionFit(taker: CompiledProfile, giver: CompiledProfile): DirectionFit {
  const formsDegree = formsFit(taker, giver);
  const needs = taker.needs.map((need) => fitNeed(need, giver.offers, need.weight / taker.needWeight));
  let value = 0;
  let covered = 0;
  for (const number of taker.sumOrder) {
    const { need, coverage, capability, terms } = needs[number]!;
    covered += (need.weight / taker.needWeight) * coverage;
    value += capability + terms;
  }
  const forms = DIRECTION_WEIGHTS.forms * TERM_VALUE[formsDegree] * covered;
  return { value: value + forms, needs, formsDegree, forms };
}

function fitNeed(need: CompiledTerms, offers: readonly CompiledOffer[], share: number): NeedFit {
  const { width, cells } = coverageMatrix();
  const row = need.node * width;
  let best: CompiledOffer | null = null;
  let coverage = 0;
  let bestTerms = 0;
  for (const offer of offers) {
    const each = cells[row + offer.node] ?? 0;
    if (each === 0 || each < coverage) continue;
    const terms = termsValue(need, offer);
    if (each > coverage || terms > bestTerms) {
      best = offer;
      coverage = each;
      bestTerms = terms;
    }
  }
  return {
    need,
    offer: best,
    coverage,
    capability: share * coverage * DIRECTION_WEIGHTS.capability,
    terms: share * coverage * bestTerms,
  };
}

/** What quantity, lead time and place add to a covered need. */
export const termsValue = (need: StatedTerms, offer: StatedTerms): number =>
  DIRECTION_WEIGHTS.quantity * TERM_VALUE[quantityFit(need, offer)] +
  DIRECTION_WEIGHTS.leadTime * TERM_VALUE[leadTimeFit(need, offer)] +
  DIRECTION_WEIGHTS.place * TERM_VALUE[placeFit(need, offer)];
