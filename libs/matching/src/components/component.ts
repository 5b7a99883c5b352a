import type { CompiledOffer, CompiledProfile, CompiledTerms } from '../compiled-profile.ts';

/** What a component of a need looks at. */
export type StatedTerms = Pick<CompiledTerms, 'quantity' | 'leadTime' | 'place'>;

/** Compares a need with the offer that covers it; counts as far as it does. */
export interface TermsComponent {
  readonly code: 'quantity' | 'leadTime' | 'place';
  /** Its sentence among the reasons. */
  readonly sentence: string;
  /** In [0, 1]. */
  readonly value: (need: StatedTerms, offer: StatedTerms) => number;
}

/** Compares two organisations; counts as far as needs are covered. */
export interface FirmComponent {
  readonly code: 'forms' | 'certificate';
  readonly sentence: string;
  /** In [0, 1]. */
  readonly value: (taker: CompiledProfile, giver: CompiledProfile) => number;
}

/** Compares need and offer by node alone. */
export interface NodeComponent {
  readonly code: 'capability';
  readonly sentence: string;
  /** In [0, 1]: enablers, quality systems and goods each only among themselves. */
  readonly value: (need: Pick<CompiledTerms, 'node'>, offer: Pick<CompiledOffer, 'node'>) => number;
}
