import { findByTitleOrCode, findCertificateKind, findCountry, findHeadCountBand } from '@spilno/taxonomy';
import { OPTIONAL_COLUMNS } from '../import-column.ts';
import { type FileTable } from '../read-registration-file.ts';
import { typeOfWord } from '../cells/type-word.ts';
import { type ColumnSources, MAPPED_FIELDS, type MappedField } from './column-sources.ts';
import { COLUMN_WORDS, normalName } from './column-words.ts';

const LOOKED_AT = 200;
/** How many of the values that a column has must look like the field. */
const ENOUGH = 0.6;

export interface Suggestion {
  readonly sources: ColumnSources;
  /** Fields whose column was found by its values, not by its name. */
  readonly byValues: readonly MappedField[];
}

/** Which column is likely which field: by its name first, then by what it holds. No column is suggested twice. */
export function suggestColumns(table: FileTable): Suggestion {
  const sources: Partial<Record<MappedField, { readonly index: number }>> = {};
  const names = table.names.map(normalName);
  const isFree = (index: number): boolean => !Object.values(sources).some((source) => source.index === index);
  const take = (field: MappedField, index: number): void => {
    if (index >= 0 && !sources[field]) sources[field] = { index };
  };
  for (const field of MAPPED_FIELDS) take(field, names.findIndex((name, index) => isFree(index) && COLUMN_WORDS[field].includes(name)));
  for (const field of [...OPTIONAL_COLUMNS, ...MAPPED_FIELDS]) if (!sources[field]) take(field, names.findIndex((name, index) => isFree(index) && COLUMN_WORDS[field].some((word) => word.length > 4 && name.includes(word))));
  const named = new Set(Object.keys(sources));
  for (const [field, looksLike] of SIGNS) {
    if (sources[field] || (field.startsWith('Delegate ') && sources.Delegates)) continue;
    take(field, names.findIndex((_name, index) => isFree(index) && shareOf(valuesOf(table, index), looksLike) >= ENOUGH));
  }
  return { sources, byValues: MAPPED_FIELDS.filter((field) => sources[field] && !named.has(field)) };
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const parts = (value: string): string[] => value.split(/[;,]/).map((part) => part.trim()).filter(Boolean);
const some = (value: string, find: (part: string) => unknown): boolean => parts(value).some((part) => Boolean(find(part)));

/** What values tell, the surest first. */
const SIGNS: readonly (readonly [MappedField, (value: string) => boolean])[] = [
  ['Delegates', (value) => /<[^\s@<>]+@[^\s@<>]+>/.test(value)],
  ['Delegate e-mail', (value) => EMAIL.test(value)],
  ['Website', (value) => /^(https?:\/\/|www\.)\S+$/i.test(value)],
  ['Country', (value) => findCountry(value) !== undefined],
  ['Employees', (value) => /\d/.test(value) && Boolean(findHeadCountBand(value))],
  ['Type', (value) => typeOfWord(value) !== null],
  ['Languages', (value) => parts(value).length > 0 && parts(value).every((part) => /^[a-z]{2}$/.test(part))],
  ['Certificates', (value) => some(value, findCertificateKind)],
  ['Offers', (value) => some(value, findByTitleOrCode)],
  ['Seeks', (value) => some(value, findByTitleOrCode)],
  ['Offer codes', (value) => some(value, (part) => /^\d{8}-\d$|^(?:cpv|nace|kved|дк 021|квед)[\s:]*\d/iu.test(part))],
  ['Registration no.', (value) => /^(?=(?:.*\d){5})[\p{L}\d .\-/]{5,24}$/u.test(value)],
  ['Organisation', (value) => /\b(llc|ltd|gmbh|inc|corp|ag|s\.?a|sp\. z o\.o|s\.r\.o|a\.ş)\b|(^|\s)(тов|прат|дп|пп|ат)\s/iu.test(value)],
  ['About', (value) => value.length > 80],
];

const valuesOf = ({ rows }: FileTable, index: number): string[] => rows.slice(0, LOOKED_AT).map((cells) => (cells[index] ?? '').trim()).filter(Boolean);

const shareOf = (values: readonly string[], looksLike: (value: string) => boolean): number => (values.length === 0 ? 0 : values.filter((value) => looksLike(value)).length / values.length);
