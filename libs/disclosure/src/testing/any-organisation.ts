import {
  CERTIFICATE_KINDS,
  COOPERATION_FORMS,
  HEAD_COUNT_BANDS,
  LEAD_TIME_BANDS,
  MACRO_REGIONS,
  PRODUCT_CODE_SCHEMES,
  PRODUCTION_PLACES,
  QUANTITY_BANDS,
  taxonomy,
} from '@spilno/taxonomy';
import fc from 'fast-check';
import type { FullOrganisation } from '../full-organisation.ts';

const codeOf = <T extends { readonly code: string }>(terms: readonly T[]): fc.Arbitrary<T['code']> =>
  fc.constantFrom(...terms.map(({ code }) => code));
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const orNull = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
const text = fc.string({ maxLength: 12 });
const spelled = fc.string({ minLength: 1, maxLength: 12 });

const entry = fc.record({
  nodeCode: codeOf(taxonomy.capabilities),
  isEssential: fc.boolean(),
  quantityBand: orNull(codeOf(QUANTITY_BANDS)),
  leadTimeBand: orNull(codeOf(LEAD_TIME_BANDS)),
  place: codeOf(PRODUCTION_PLACES),
});
const productCode = fc.record({ scheme: fc.constantFrom(...PRODUCT_CODE_SCHEMES), code: text });
const placedForm = fc.record({ form: codeOf(COOPERATION_FORMS), place: codeOf(PRODUCTION_PLACES) });
const certificate = fc.record({
  kind: codeOf(CERTIFICATE_KINDS),
  number: orNull(text),
  issuer: orNull(text),
  scope: orNull(text),
  validUntil: orNull(text),
  isVerified: fc.boolean(),
});
const delegate = fc.record({
  delegateId: fc.uuid(),
  name: text,
  jobFunction: text,
  languages: few(text),
  email: text,
  showsEmail: fc.boolean(),
  telephone: orNull(text),
  showsTelephone: fc.boolean(),
});
const owner = fc.record({ name: text, country: orNull(text), sharePercent: fc.integer({ min: 11, max: 100 }) });

/** Any organisation, with every field filled or not. */
export const anyOrganisation: fc.Arbitrary<FullOrganisation> = fc.record({
  registrationId: fc.uuid(),
  legalName: spelled,
  codeName: orNull(fc.record({ en: spelled, uk: spelled })),
  typeCode: text,
  country: text,
  macroRegion: orNull(codeOf(MACRO_REGIONS)),
  headCountBand: orNull(codeOf(HEAD_COUNT_BANDS)),
  offers: few(entry),
  needs: few(entry),
  offerCodes: few(productCode),
  needCodes: few(productCode),
  formsOffered: few(placedForm),
  formsSought: few(placedForm),
  certificates: few(certificate),
  showsCertificates: fc.boolean(),
  about: text,
  website: orNull(text),
  showsWebsite: fc.boolean(),
  languages: few(text),
  delegates: few(delegate),
  productData: text,
  registrationNumber: orNull(text),
  ncage: orNull(text),
  owners: few(owner),
});
