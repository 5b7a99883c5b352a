import type { CooperationFormCode, LeadTimeBand, ProductionPlace, QuantityBand } from '@spilno/taxonomy';

/**
 * What matching may know of an organisation: the teaser, nothing above it. Both sides go in this way, the viewer's own
 * too, so that score, order and reasons can tell nothing that is not disclosed. The teaser of `@spilno/disclosure` fits
 * as it is, with the registration as key.
 */
export interface TeaserProfile {
  /** Opaque and random, of this event only: breaks ties and names the result. */
  readonly key: string;
  readonly offers: readonly CapabilityTerms[];
  readonly needs: readonly CapabilityTerms[];
  readonly formsOffered: readonly FormTerms[];
  readonly formsSought: readonly FormTerms[];
  /** Codes of the kinds that the firm chose to show. */
  readonly certificateKinds: readonly string[];
}

/** An offer or a need. A code that the vocabulary does not have takes no part. */
export interface CapabilityTerms {
  readonly nodeCode: string;
  /** Of a need: counts twice. Of an offer: without meaning. */
  readonly isEssential: boolean;
  readonly quantityBand: QuantityBand | null;
  readonly leadTimeBand: LeadTimeBand | null;
  readonly place: ProductionPlace;
}

export interface FormTerms {
  readonly form: CooperationFormCode;
  readonly place: ProductionPlace;
}
