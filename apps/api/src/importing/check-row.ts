import { findCountry, findHeadCountBand } from '@spilno/taxonomy';
import { type CodeTable } from '@spilno/taxonomy/code-model';
import { MAX_TEXT_LENGTH, neutralText } from '../common/index.ts';
import { registrationNumberKey } from '../organisations/index.ts';
import { MAX_PRODUCT_CODES } from '../product-codes/index.ts';
import { readAbsences } from './cells/availability-cell.ts';
import { readDelegates } from './cells/delegates-cell.ts';
import { isFormula } from '../common/index.ts';
import { readCapabilities, readCertificates, readForms, readLanguages } from './cells/list-cells.ts';
import { plainText } from './cells/plain-text.ts';
import { maskedCodes, readProductCodeCell } from './cells/product-codes-cell.ts';
import { typeOfWord } from './cells/type-word.ts';
import { IMPORT_COLUMNS, type ImportColumn, type RawRow } from './import-column.ts';
import { type ImportFindingFacts } from './import-problem.ts';
import { type ImportedOrganisation } from './imported-organisation.ts';
import { hasMask, tellsAddress, tellsPlace } from './masked-text.ts';
import { RowFindings, shown } from './row-findings.ts';

const MAX_NAME = 250;
const LIMITS: Partial<Record<ImportColumn, number>> = { Organisation: MAX_NAME, About: 2_000, 'Registration no.': 60, Website: 300 };
const MAX_ENTRIES = 12;
const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A row after all checks: it is imported, with or without warnings, or held. */
export interface CheckedRow {
  readonly rowNumber: number;
  /** Normalised registration number; null when the row has none. */
  readonly key: string | null;
  /** For the report; masked, and null for a formula. */
  readonly shownName: string | null;
  readonly held: readonly ImportFindingFacts[];
  readonly warnings: readonly ImportFindingFacts[];
  /** Null when the row is held. */
  readonly organisation: ImportedOrganisation | null;
}

/** What rows are checked against. */
export interface RowRules {
  /** Days of the event. */
  readonly days: number;
  /** Product codes that there are. */
  readonly codes: CodeTable;
}

export function checkRow(row: RawRow, rules: RowRules): CheckedRow {
  const findings = new RowFindings(row);
  const key = registrationNumberKey(row.cells['Registration no.']) || null;
  const organisation = isStorable(row, findings) ? readOrganisation(row, key, rules, findings) : null;
  const isHeld = findings.held.length > 0;
  const name = row.cells.Organisation;
  return {
    rowNumber: row.rowNumber,
    key,
    shownName: name.length > MAX_NAME || isFormula(name) ? null : shown(plainText(name).text) || null,
    held: findings.held,
    warnings: isHeld ? [] : findings.warnings,
    organisation: isHeld ? null : organisation,
  };
}

/** What must hold before any text is looked at: shape, length, characters. */
function isStorable(row: RawRow, findings: RowFindings): boolean {
  if (!row.hasAllCells) findings.hold('Organisation', 'missingCells', row.cells.Organisation.slice(0, MAX_NAME));
  for (const column of IMPORT_COLUMNS) {
    const cell = row.cells[column];
    if (cell.length > (LIMITS[column] ?? MAX_TEXT_LENGTH)) findings.hold(column, 'tooLong', String(cell.length));
    else if (UNUSABLE.test(cell) || !cell.isWellFormed()) findings.hold(column, 'unusableCharacters');
    else if (hasMask(cell)) findings.hold(column, 'maskLeft');
  }
  return findings.held.length === 0;
}

function readOrganisation(row: RawRow, key: string | null, { days, codes }: RowRules, findings: RowFindings): ImportedOrganisation | null {
  const { cells } = row;
  const legalName = readName(cells.Organisation, findings);
  const country = readCountry(cells.Country, findings);
  const typeCode = readType(cells.Type, country, findings);
  if (!key) findings.hold('Registration no.', 'noRegistrationNumber', null);
  if (isFormula(cells['Registration no.']) || tellsPlace(cells['Registration no.'])) findings.hold('Registration no.', 'unusableCharacters');
  const capabilities = { ...readOffersAndNeeds(row, findings), offerCodes: readCodes(row, 'Offer codes', codes, findings), needCodes: readCodes(row, 'Need codes', codes, findings) };
  const people = readPeople(row, findings);
  const absences = readAbsences(cells.Unavailable, days);
  findings.warn('Unavailable', 'unreadableAvailability', absences.unreadable);
  const particulars = readParticulars(row, findings);
  if (!country || !typeCode || !key) return null;
  return {
    typeCode, legalName, country, registrationNumber: neutralText(cells['Registration no.']), registrationNumberKey: key,
    ...capabilities, ...people, ...particulars, absences: absences.absences,
  };
}

function readName(cell: string, findings: RowFindings): string {
  const name = plainText(cell);
  if (name.hadMarkup) findings.warn('Organisation', 'markup', [name.text]);
  if (!neutralText(name.text)) findings.hold('Organisation', 'noName', null);
  else if (isFormula(name.text)) findings.hold('Organisation', 'formula');
  else if (tellsAddress(name.text)) findings.hold('Organisation', 'place');
  return neutralText(name.text);
}

function readCountry(cell: string, findings: RowFindings): string | null {
  const country = findCountry(cell);
  if (!country) findings.hold('Country', cell.trim() ? 'unknownCountry' : 'noCountry', cell.trim() || null);
  return country?.code ?? null;
}

/** A producer from Ukraine is protected whatever the form called it. */
function readType(cell: string, country: string | null, findings: RowFindings): ImportedOrganisation['typeCode'] | null {
  const type = typeOfWord(cell);
  if (type === 'producer') return country === 'UA' ? 'ukrainianManufacturer' : 'foreignCompany';
  if (!type) findings.hold('Type', 'unknownType');
  return type;
}

function readOffersAndNeeds({ cells }: RawRow, findings: RowFindings) {
  const offers = readCapabilities(cells.Offers);
  const needs = readCapabilities(cells.Seeks);
  findings.warn('Offers', 'unknownCapability', offers.unknown);
  findings.warn('Seeks', 'unknownCapability', needs.unknown);
  if (offers.codes.length > MAX_ENTRIES) findings.warn('Offers', 'tooManyCapabilities', [String(offers.codes.length)]);
  if (needs.codes.length > MAX_ENTRIES) findings.warn('Seeks', 'tooManyCapabilities', [String(needs.codes.length)]);
  if (offers.codes.length + needs.codes.length === 0) findings.hold('Offers', 'noCapability', [...offers.unknown, ...needs.unknown].join('; ') || null);
  return { offers: offers.codes.slice(0, MAX_ENTRIES), needs: needs.codes.slice(0, MAX_ENTRIES) };
}

/** A code that is in no list holds the row: which product is meant can be told by the firm or the organiser alone. */
function readCodes({ cells }: RawRow, column: 'Offer codes' | 'Need codes', table: CodeTable, findings: RowFindings): ImportedOrganisation['offerCodes'] {
  const { codes, unknown } = readProductCodeCell(cells[column], table);
  if (unknown.length > 0) findings.hold(column, 'unknownCode', maskedCodes(unknown));
  if (codes.length > MAX_PRODUCT_CODES) findings.warn(column, 'tooManyCodes', [String(codes.length)]);
  return codes.slice(0, MAX_PRODUCT_CODES);
}

function readPeople({ cells }: RawRow, findings: RowFindings) {
  const { delegates, unreadable } = readDelegates(cells.Delegates);
  if (delegates.length === 0) findings.hold('Delegates', 'noValidEmail', cells.Delegates.trim() || null);
  else findings.warn('Delegates', 'unreadableDelegate', unreadable);
  if (delegates.some(({ name }) => isFormula(name))) findings.hold('Delegates', 'formula');
  if (delegates.some(({ name }) => tellsAddress(name))) findings.hold('Delegates', 'place');
  const languages = readLanguages(cells.Languages);
  findings.warn('Languages', 'unknownLanguage', languages.unknown);
  return { delegates: delegates.map(({ name, email }) => ({ name: neutralText(name), email })), languages: languages.codes };
}

function readParticulars({ cells }: RawRow, findings: RowFindings) {
  const about = plainText(cells.About);
  if (tellsPlace(about.text) || tellsPlace(cells.About)) findings.hold('About', 'place');
  else if (about.hadMarkup) findings.warn('About', 'markup', [about.text]);
  const [formsOffered, formsSought, certificates] = [readForms(cells['Cooperation offered']), readForms(cells['Cooperation sought']), readCertificates(cells.Certificates)];
  findings.warn('Cooperation offered', 'unknownForm', formsOffered.unknown);
  findings.warn('Cooperation sought', 'unknownForm', formsSought.unknown);
  findings.warn('Certificates', 'unknownCertificate', certificates.unknown);
  const headCount = findHeadCountBand(cells.Employees);
  if (cells.Employees.trim() && !headCount) findings.warn('Employees', 'unknownHeadCount', [cells.Employees]);
  return {
    about: neutralText(about.text), website: readWebsite(cells.Website, findings), headCountBand: headCount?.code ?? null,
    formsOffered: formsOffered.codes, formsSought: formsSought.codes, certificateKinds: certificates.codes,
  };
}

function readWebsite(cell: string, findings: RowFindings): string | null {
  const text = cell.trim();
  if (!text) return null;
  if (tellsPlace(text)) {
    findings.hold('Website', 'place');
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return text;
  findings.warn('Website', 'unreadableWebsite', [text]);
  return null;
}
