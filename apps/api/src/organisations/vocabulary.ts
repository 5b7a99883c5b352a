import { CERTIFICATE_KINDS, COOPERATION_FORMS, HEAD_COUNT_BANDS, LEAD_TIME_BANDS, MACRO_REGIONS, PRODUCTION_PLACES, QUANTITY_BANDS } from '@spilno/taxonomy';

const codesOf = (terms: readonly { readonly code: string }[]): readonly string[] => terms.map(({ code }) => code);

/** Codes a registration may hold; their titles are the vocabulary's. */
export const CODES = {
  certificateKind: codesOf(CERTIFICATE_KINDS),
  cooperationForm: codesOf(COOPERATION_FORMS),
  headCountBand: codesOf(HEAD_COUNT_BANDS),
  leadTimeBand: codesOf(LEAD_TIME_BANDS),
  macroRegion: codesOf(MACRO_REGIONS),
  productionPlace: codesOf(PRODUCTION_PLACES),
  quantityBand: codesOf(QUANTITY_BANDS),
  exclusionReason: ['competitor', 'alreadyPartner', 'never'],
} as const;

/** Steps of the registration in their order. */
export const REGISTRATION_STEPS = ['organisation', 'delegates', 'capabilities', 'cooperation', 'particulars', 'check'] as const;
export type RegistrationStep = (typeof REGISTRATION_STEPS)[number];

/** 1-based, as `registration.current_step` counts. */
export const stepNumber = (step: RegistrationStep): number => REGISTRATION_STEPS.indexOf(step) + 1;

export const MAX_ENTRIES_PER_DIRECTION = 12;
export const INTERFACE_LANGUAGES: readonly string[] = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'];
