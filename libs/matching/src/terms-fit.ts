import type { CompiledProfile, CompiledTerms } from './compiled-profile.ts';

/** `notStated`: at least one side left it open, which counts half. */
export type TermDegree = 'meets' | 'close' | 'notMet' | 'notStated';

export const TERM_VALUE: Readonly<Record<TermDegree, number>> = { meets: 1, close: 0.5, notStated: 0.5, notMet: 0 };

/** Enough pieces in a year: the band of the need or a higher one meets it, the one below is close. */
export function quantityFit(need: Pick<CompiledTerms, 'quantity'>, offer: Pick<CompiledTerms, 'quantity'>): TermDegree {
  if (need.quantity < 0 || offer.quantity < 0) return 'notStated';
  return byDistance(need.quantity - offer.quantity);
}

/** Soon enough: the band of the need or a shorter one meets it, the next longer one is close. */
export function leadTimeFit(need: Pick<CompiledTerms, 'leadTime'>, offer: Pick<CompiledTerms, 'leadTime'>): TermDegree {
  if (need.leadTime < 0 || offer.leadTime < 0) return 'notStated';
  return byDistance(offer.leadTime - need.leadTime);
}

/** Made in a place that both can accept. */
export function placeFit(need: Pick<CompiledTerms, 'place'>, offer: Pick<CompiledTerms, 'place'>): TermDegree {
  if (need.place === 0 || offer.place === 0) return 'notStated';
  return (need.place & offer.place) === 0 ? 'notMet' : 'meets';
}

/** A form of cooperation that one seeks and the other offers; the same form in places that exclude each other is close. */
export function formsFit(taker: CompiledProfile, giver: CompiledProfile): TermDegree {
  if (!taker.seeksForms || !giver.offersForms) return 'notStated';
  let isCommon = false;
  for (let form = 0; form < taker.sought.length; form++) {
    const sought = taker.sought[form] ?? 0;
    const offered = giver.offered[form] ?? 0;
    if ((sought & offered) !== 0) return 'meets';
    if (sought !== 0 && offered !== 0) isCommon = true;
  }
  return isCommon ? 'close' : 'notMet';
}

const byDistance = (bandsShort: number): TermDegree => {
  if (bandsShort <= 0) return 'meets';
  return bandsShort === 1 ? 'close' : 'notMet';
};
