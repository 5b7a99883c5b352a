import {
  CERTIFICATE_KINDS,
  COOPERATION_FORMS,
  LEAD_TIME_BANDS,
  PRODUCTION_PLACES,
  QUANTITY_BANDS,
  taxonomy,
} from '@spilno/taxonomy';
import fc from 'fast-check';
import type { CapabilityTerms, FormTerms, TeaserProfile } from '../teaser-profile.ts';

const codeOf = <T extends { readonly code: string }>(terms: readonly T[]): fc.Arbitrary<T['code']> =>
  fc.constantFrom(...terms.map(({ code }) => code));
const orNull = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

export const anyNode: fc.Arbitrary<string> = codeOf(taxonomy.capabilities);

const anyTerms: fc.Arbitrary<CapabilityTerms> = fc.record({
  nodeCode: anyNode,
  isEssential: fc.boolean(),
  quantityBand: orNull(codeOf(QUANTITY_BANDS)),
  leadTimeBand: orNull(codeOf(LEAD_TIME_BANDS)),
  place: codeOf(PRODUCTION_PLACES),
});
const terms = fc.uniqueArray(anyTerms, { maxLength: 12, selector: ({ nodeCode }) => nodeCode });
const forms: fc.Arbitrary<FormTerms[]> = fc.uniqueArray(
  fc.record({ form: codeOf(COOPERATION_FORMS), place: codeOf(PRODUCTION_PLACES) }),
  { maxLength: 4, selector: ({ form }) => form },
);

/** Any teaser; two of one run hardly ever share a key. */
export const anyProfile: fc.Arbitrary<TeaserProfile> = fc.record({
  key: fc.uuid(),
  offers: terms,
  needs: terms,
  formsOffered: forms,
  formsSought: forms,
  certificateKinds: fc.subarray(CERTIFICATE_KINDS.map(({ code }) => code)),
});
