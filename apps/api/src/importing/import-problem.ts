import { type ImportColumn } from './import-column.ts';

/** What holds a row back. */
export type HoldingProblem =
  | 'noName' | 'formula' | 'tooLong' | 'unusableCharacters' | 'place' | 'noCountry' | 'unknownCountry' | 'unknownType' | 'noRegistrationNumber'
  | 'noCapability' | 'noValidEmail' | 'duplicateInFile' | 'registeredAlready' | 'missingCells' | 'maskLeft' | 'unknownCode';

/** What the row is imported without. */
export type WarningProblem =
  | 'unknownCapability' | 'tooManyCapabilities' | 'tooManyCodes' | 'unknownForm' | 'unknownCertificate' | 'unknownHeadCount' | 'unknownLanguage' | 'unreadableAvailability'
  | 'unreadableDelegate' | 'unreadableWebsite' | 'markup';

export type ImportProblem = HoldingProblem | WarningProblem;

/** One problem of one cell; the value holds no refused passage and no formula. */
export interface ImportFindingFacts<P extends ImportProblem = ImportProblem> {
  readonly column: ImportColumn;
  readonly problem: P;
  readonly value: string | null;
  readonly earlierRowNumber?: number;
}

const REMEDIES: Readonly<Record<ImportProblem, string>> = {
  noName: 'Write the name of the organisation.',
  formula: 'The cell is a spreadsheet formula. Write the name as text.',
  tooLong: 'Shorten the text.',
  unusableCharacters: 'The cell holds characters that cannot be stored. Type it again.',
  place: 'This looks like a place. Sites are never stored; leave it out.',
  noCountry: 'Write the country, as a code of two letters or by name.',
  unknownCountry: 'This is no country. Write its code of two letters.',
  unknownType: 'Write manufacturer, company, association, government or investor.',
  noRegistrationNumber: 'Write the registration number; a row is known again by it.',
  noCapability: 'Name at least one offer or need from the catalogue.',
  noValidEmail: 'Give at least one delegate as: Name <address@example.org>.',
  duplicateInFile: 'An earlier row has the same registration number. Take one of the two out.',
  registeredAlready: 'This organisation has registered already. Nothing is to be done.',
  missingCells: 'The row has more or fewer cells than the heading. Look for a semicolon without quotation marks.',
  maskLeft: 'A passage was taken out here (▇▇▇). Write the text anew without it.',
  unknownCapability: 'Imported without it. Use a code or title of the catalogue.',
  tooManyCapabilities: 'Imported with the first twelve.',
  unknownCode: 'No such product code. Write it with its list: CPV 34711200, NACE 25.62 or NATO 1560; or take it out.',
  tooManyCodes: 'Imported with the first twenty.',
  unknownForm: 'Imported without it. Use one of the forms of cooperation.',
  unknownCertificate: 'Imported without it. The firm can add it.',
  unknownHeadCount: 'Imported without it. Use 1-9, 10-49, 50-249, 250-999 or 1000+.',
  unknownLanguage: 'Imported without it. Use codes of two letters, separated by commas.',
  unreadableAvailability: 'Imported as available. Write it as: day 1 morning, or day 2 10:00-12:00.',
  unreadableDelegate: 'Imported without this delegate. Write: Name <address@example.org>.',
  unreadableWebsite: 'Imported without it. Write the whole address with https://.',
  markup: 'Imported as plain text.',
};

/** What to do, in a sentence. */
export const remedyOf = (problem: string): string => (problem in REMEDIES ? REMEDIES[problem as ImportProblem] : '');
