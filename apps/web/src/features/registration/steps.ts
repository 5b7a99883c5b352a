/** Steps of the registration in their order, as the server counts them from 1. */
export const STEPS = ['organisation', 'delegates', 'capabilities', 'cooperation', 'particulars', 'check'] as const;
export type StepName = (typeof STEPS)[number];

export const STEP_LABEL_IDS: Readonly<Record<StepName, string>> = {
  organisation: 'registration.steps.organisation',
  delegates: 'registration.steps.delegates',
  capabilities: 'registration.steps.capabilities',
  cooperation: 'registration.steps.cooperation',
  particulars: 'registration.steps.particulars',
  check: 'registration.steps.check',
};

export const isStepName = (text: string | undefined): text is StepName => (STEPS as readonly (string | undefined)[]).includes(text);

/** What is open in a registration, in words. */
export const GAP_IDS: Readonly<Record<string, string>> = {
  legalName: 'registration.gap.legalName',
  country: 'registration.gap.country',
  registrationNumber: 'registration.gap.registrationNumber',
  owners: 'registration.gap.owners',
  lead: 'registration.gap.lead',
  leadFunction: 'registration.gap.leadFunction',
  languages: 'registration.gap.languages',
  needOrOffer: 'registration.gap.needOrOffer',
  bands: 'registration.gap.bands',
  forms: 'registration.gap.forms',
  headCountBand: 'registration.gap.headCountBand',
  consent: 'registration.gap.consent',
};
