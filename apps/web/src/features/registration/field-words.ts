import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { codeName, type ProductCode, useCountryName } from '../../app/index.ts';
import { CapabilityTreeDocument } from './edit-parts.ts';
import { useLanguages, useVocabulary } from './choices.ts';

const LABEL_IDS: Readonly<Record<string, string>> = {
  typeCode: 'registration.organisation.type',
  legalName: 'registration.organisation.legalName',
  country: 'registration.organisation.country',
  registrationNumber: 'registration.organisation.number',
  ncage: 'registration.organisation.ncage',
  website: 'registration.organisation.website',
  showsWebsite: 'registration.organisation.showsWebsite',
  about: 'registration.organisation.about',
  languages: 'registration.organisation.languages',
  owners: 'registration.owners.label',
  delegates: 'registration.steps.delegates',
  offers: 'registration.capabilities.offers',
  needs: 'registration.capabilities.needs',
  offerCodes: 'registration.codes.offers',
  needCodes: 'registration.codes.needs',
  offered: 'registration.cooperation.offered',
  sought: 'registration.cooperation.sought',
  headCountBand: 'registration.particulars.headCount',
  macroRegion: 'registration.particulars.macroRegion',
  showsCertificates: 'registration.certificates.shows',
  certificates: 'registration.certificates.title',
  namedExclusions: 'registration.exclusions.title',
};

export interface FieldWords {
  /** What the page calls a field of a step's input. */
  readonly label: (field: string) => string;
  /** A value as a person reads it; empty for nothing. */
  readonly value: (field: string, value: unknown) => string;
}

type Row = Readonly<Record<string, unknown>>;

/** Values of a registration in words, to show two of them beside each other. */
export function useFieldWords(): FieldWords {
  const intl = useIntl();
  const countryName = useCountryName();
  const vocabulary = useVocabulary();
  const { data } = useQuery(CapabilityTreeDocument, { variables: { locale: intl.locale }, fetchPolicy: 'cache-only' });
  const languages = useLanguages(NO_LANGUAGES);
  const titles = new Map(
    [...(vocabulary?.cooperationForms ?? []), ...(vocabulary?.productionPlaces ?? []), ...(vocabulary?.certificateKinds ?? []), ...(vocabulary?.macroRegions ?? []), ...(data?.capabilityTree ?? [])].map(({ code, title }) => [code, title]),
  );
  const word = (code: unknown): string => titles.get(String(code)) ?? String(code);
  const inWords = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return intl.formatMessage({ id: value ? 'registration.conflict.yes' : 'registration.conflict.no' });
    if (field === 'country') return countryName(String(value));
    if (field === 'languages' && Array.isArray(value)) return value.map((code) => languages.find((one) => one.value === code)?.label ?? String(code)).join(', ');
    if (field === 'offerCodes' || field === 'needCodes') return (value as readonly ProductCode[]).map(codeName).join('\n');
    if (Array.isArray(value)) return value.map((row: Row) => rowInWords(row, word, countryName)).join('\n');
    return word(value);
  };
  return {
    label: (field) => (LABEL_IDS[field] ? intl.formatMessage({ id: LABEL_IDS[field] }) : field),
    value: inWords,
  };
}

const NO_LANGUAGES: readonly string[] = [];

/** What tells a row from others, then everything else that stands in it. */
function rowInWords(row: Row, word: (code: unknown) => string, countryName: (code: string) => string): string {
  const { id: _id, attendsDayIds: _days, country, languages, ...rest } = row;
  const parts = Object.values(rest).flatMap((value) => (value === null || value === '' || typeof value === 'boolean' ? [] : [word(value)]));
  return [...parts, ...(typeof country === 'string' ? [countryName(country)] : []), ...(Array.isArray(languages) ? [languages.join(', ')] : [])].join(', ');
}
