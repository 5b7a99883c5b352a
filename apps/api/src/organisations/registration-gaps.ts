import { type RegistrationStep } from './vocabulary.ts';

export interface Gap {
  readonly step: RegistrationStep;
  readonly code: string;
  readonly blocks: boolean;
}

export interface CompletenessFacts {
  readonly typeCode: string;
  readonly legalName: string;
  readonly country: string | null;
  readonly registrationNumber: string | null;
  readonly owners: readonly unknown[];
  readonly headCountBand: string | null;
  readonly delegates: readonly { readonly jobFunction: string; readonly languages: readonly string[]; readonly isLead: boolean }[];
  readonly offers: readonly { readonly quantityBand: string | null; readonly leadTimeBand: string | null }[];
  readonly needs: readonly { readonly quantityBand: string | null; readonly leadTimeBand: string | null }[];
  readonly formsOffered: readonly unknown[];
  readonly formsSought: readonly unknown[];
}

/** What a registration still lacks, in the order of its steps. */
export function registrationGaps(facts: CompletenessFacts): Gap[] {
  const isProducer = facts.typeCode === 'ukrainianManufacturer' || facts.typeCode === 'foreignCompany';
  const lead = facts.delegates.find(({ isLead }) => isLead);
  const entries = [...facts.offers, ...facts.needs];
  const checks: [RegistrationStep, string, boolean, boolean][] = [
    ['organisation', 'legalName', facts.legalName.trim() === '', true],
    ['organisation', 'country', facts.country === null, true],
    ['organisation', 'registrationNumber', !facts.registrationNumber, true],
    ['organisation', 'owners', isProducer && facts.owners.length === 0, false],
    ['delegates', 'lead', lead === undefined, true],
    ['delegates', 'leadFunction', lead?.jobFunction.trim() === '', true],
    ['delegates', 'languages', facts.delegates.some(({ languages }) => languages.length === 0), false],
    ['capabilities', 'needOrOffer', entries.length === 0, true],
    ['capabilities', 'bands', entries.some(({ quantityBand, leadTimeBand }) => !quantityBand || !leadTimeBand), false],
    ['cooperation', 'forms', facts.formsOffered.length + facts.formsSought.length === 0, isProducer],
    ['particulars', 'headCountBand', facts.headCountBand === null, false],
  ];
  return checks.filter(([, , isOpen]) => isOpen).map(([step, code, , blocks]) => ({ step, code, blocks }));
}
