import { LEAD_TIME_BANDS, QUANTITY_BANDS } from '@spilno/taxonomy';
import type { CompiledTerms } from '../compiled-profile.ts';
import { termsValue } from '../direction-fit.ts';
import type { MatchWeights } from '../match-weights.ts';

const QUANTITIES = QUANTITY_BANDS.length + 1;
const LEAD_TIMES = LEAD_TIME_BANDS.length + 1;
const PLACES = 4;

/** Ways in which quantity, lead time and place can be stated together. */
const PACKED = QUANTITIES * LEAD_TIMES * PLACES;

/** Quantity, lead time and place in one number below {@link PACKED}. */
export const pack = ({ quantity, leadTime, place }: Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'>): number => ((quantity + 1) * LEAD_TIMES + leadTime + 1) * PLACES + place;

/** What quantity, lead time and place add for every pair, both packed: a row for each need by offers, and for each offer by needs. */
export interface PackedTermValues {
  readonly byNeed: readonly Float64Array[];
  readonly byOffer: readonly Float64Array[];
}

const tables = new WeakMap<MatchWeights, PackedTermValues>();

/** Computed once for weights. */
export function packedTermValues(weights: MatchWeights): PackedTermValues {
  let table = tables.get(weights);
  if (table === undefined) {
    const all = Array.from({ length: PACKED }, (_, packed) => unpack(packed));
    table = {
      byNeed: all.map((need) => Float64Array.from(all, (offer) => termsValue(need, offer, weights))),
      byOffer: all.map((offer) => Float64Array.from(all, (need) => termsValue(need, offer, weights))),
    };
    tables.set(weights, table);
  }
  return table;
}

const unpack = (packed: number): Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'> => ({
  quantity: Math.floor(packed / PLACES / LEAD_TIMES) - 1,
  leadTime: (Math.floor(packed / PLACES) % LEAD_TIMES) - 1,
  place: packed % PLACES,
});
