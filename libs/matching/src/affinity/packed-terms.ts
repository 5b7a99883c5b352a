import { LEAD_TIME_BANDS, QUANTITY_BANDS } from '@spilno/taxonomy';
import type { CompiledTerms } from '../compiled-profile.ts';
import { termsValue } from '../direction-fit.ts';
import type { MatchWeights } from '../match-weights.ts';

const QUANTITIES = QUANTITY_BANDS.length + 1;
const LEAD_TIMES = LEAD_TIME_BANDS.length + 1;
const PLACES = 4;

/** Ways in which quantity, lead time and place can be stated together. */
export const PACKED = QUANTITIES * LEAD_TIMES * PLACES;

/** Quantity, lead time and place in one number below {@link PACKED}. */
export const pack = ({ quantity, leadTime, place }: Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'>): number => ((quantity + 1) * LEAD_TIMES + leadTime + 1) * PLACES + place;

const tables = new WeakMap<MatchWeights, Float64Array>();

/** What quantity, lead time and place add for every pair: row of the need, column of the offer, both packed; computed once for weights. */
export function packedTermValues(weights: MatchWeights): Float64Array {
  let table = tables.get(weights);
  if (table === undefined) {
    table = Float64Array.from({ length: PACKED * PACKED }, (_, cell) => termsValue(unpack(Math.floor(cell / PACKED)), unpack(cell % PACKED), weights));
    tables.set(weights, table);
  }
  return table;
}

const unpack = (packed: number): Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'> => ({
  quantity: Math.floor(packed / PLACES / LEAD_TIMES) - 1,
  leadTime: (Math.floor(packed / PLACES) % LEAD_TIMES) - 1,
  place: packed % PLACES,
});
