import { FormattedMessage } from 'react-intl';

const REMEDY_IDS: Readonly<Record<string, string>> = {
  noName: 'organiser.remedy.noName',
  formula: 'organiser.remedy.formula',
  tooLong: 'organiser.remedy.tooLong',
  unusableCharacters: 'organiser.remedy.unusableCharacters',
  place: 'organiser.remedy.place',
  noCountry: 'organiser.remedy.noCountry',
  unknownCountry: 'organiser.remedy.unknownCountry',
  unknownType: 'organiser.remedy.unknownType',
  noRegistrationNumber: 'organiser.remedy.noRegistrationNumber',
  noCapability: 'organiser.remedy.noCapability',
  noValidEmail: 'organiser.remedy.noValidEmail',
  duplicateInFile: 'organiser.remedy.duplicateInFile',
  registeredAlready: 'organiser.remedy.registeredAlready',
  missingCells: 'organiser.remedy.missingCells',
  maskLeft: 'organiser.remedy.maskLeft',
  unknownCapability: 'organiser.remedy.unknownCapability',
  tooManyCapabilities: 'organiser.remedy.tooManyCapabilities',
  unknownCode: 'organiser.remedy.unknownCode',
  tooManyCodes: 'organiser.remedy.tooManyCodes',
  unknownForm: 'organiser.remedy.unknownForm',
  unknownCertificate: 'organiser.remedy.unknownCertificate',
  unknownHeadCount: 'organiser.remedy.unknownHeadCount',
  unknownLanguage: 'organiser.remedy.unknownLanguage',
  unreadableAvailability: 'organiser.remedy.unreadableAvailability',
  unreadableDelegate: 'organiser.remedy.unreadableDelegate',
  unreadableWebsite: 'organiser.remedy.unreadableWebsite',
  markup: 'organiser.remedy.markup',
};

export interface RemedyProps {
  /** Code of the problem. */
  readonly problem: string;
  /** What to do, in English, for a problem that has no text here. */
  readonly remedy: string;
}

/** What to do about a cell, in the reader's language. */
export function Remedy({ problem, remedy }: RemedyProps) {
  const id = REMEDY_IDS[problem];
  return id ? <FormattedMessage id={id} values={{ sample: 'Name <address@example.org>', codes: 'CPV 34711200, NACE 25.62, NATO 1560' }} /> : <span lang="en">{remedy}</span>;
}
