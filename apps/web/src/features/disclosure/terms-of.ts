import { type Vocabulary } from '../meetings/index.ts';

interface Terms {
  readonly quantityBand: string | null;
  readonly leadTimeBand: string | null;
  readonly place: string;
}

/** Quantity, lead time and place of an offer or a need, as far as they are stated. */
export const termsOf = ({ quantityBand, leadTimeBand, place }: Terms, words: Vocabulary): string =>
  [quantityBand && words.quantity(quantityBand), leadTimeBand && words.leadTime(leadTimeBand), words.place(place)].filter(Boolean).join(', ');
