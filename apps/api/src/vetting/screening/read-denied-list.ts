import { CsvError, parse } from 'csv-parse/sync';
import { err, ok, type Result } from '@spilno/kernel';
import { isUnusable } from '../../common/index.ts';
import { searchKeys } from './name-likeness.ts';

export const MAX_FILE_BYTES = 30_000_000;
const MAX_ROWS = 200_000;
const MAX_NAME = 300;
const MAX_NAMES = 60;

/** A person or body of a list. Addresses and everything else that the file holds is not read. */
export interface DeniedEntry {
  /** As the list names it; its place in the file where it has no name for it. */
  readonly ref: string;
  /** The name and its other spellings, at least one. */
  readonly names: readonly string[];
  readonly countries: string;
  readonly keys: readonly string[];
}
export interface DeniedListFile {
  readonly entries: readonly DeniedEntry[];
  /** Rows without a name that can be compared. */
  readonly skipped: number;
}

/** Why a file is no list. */
export interface DeniedListFault {
  readonly kind: 'tooLarge' | 'otherEncoding' | 'notReadable' | 'noNameColumn' | 'noNames' | 'tooManyRows';
}

/** What lists call a column; the first that stands in the heading is read. */
const COLUMNS = {
  ref: ['ref', 'id', 'entity_logicalid', 'entity_number', 'uid', 'unique id'],
  name: ['name', 'namealias_wholename', 'whole name', 'full name'],
  aliases: ['aliases', 'alt_names', 'aka'],
  countries: ['country', 'countries', 'nationalities', 'citizenships'],
} as const;

/** Reads a list from CSV with a heading; cells are separated by comma, semicolon or tab, names of one person by semicolon or bar. Rows with the same ref are one entry. */
export function readDeniedList(bytes: Uint8Array): Result<DeniedListFile, DeniedListFault> {
  if (bytes.length > MAX_FILE_BYTES) return err({ kind: 'tooLarge' });
  const text = decode(bytes);
  if (text === null) return err({ kind: 'otherEncoding' });
  const rows = parseRows(text);
  if (!rows) return err({ kind: 'notReadable' });
  if (rows.length > MAX_ROWS + 1) return err({ kind: 'tooManyRows' });
  const heading = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const at = (column: keyof typeof COLUMNS): number => COLUMNS[column].map((name) => heading.indexOf(name)).find((position) => position >= 0) ?? -1;
  const columns = { ref: at('ref'), name: at('name'), aliases: at('aliases'), countries: at('countries') };
  if (columns.name < 0) return err({ kind: 'noNameColumn' });
  const read = toEntries(rows.slice(1), columns);
  return read.entries.length === 0 ? err({ kind: 'noNames' }) : ok(read);
}

function toEntries(rows: readonly (readonly string[])[], columns: Readonly<Record<keyof typeof COLUMNS, number>>): DeniedListFile {
  const byRef = new Map<string, { readonly names: Set<string>; readonly countries: Set<string> }>();
  let skipped = 0;
  for (const [position, cells] of rows.entries()) {
    const cell = (column: keyof typeof COLUMNS): string => (columns[column] < 0 ? '' : (cells[columns[column]] ?? '').trim());
    const storable = (column: 'ref' | 'countries'): string => (isUnusable(cell(column)) ? '' : cut(cell(column)));
    const names = [cell('name'), ...cell('aliases').split(/[;|]/)].map((name) => name.trim()).filter(isName);
    if (names.length === 0) {
      skipped += 1;
      continue;
    }
    const ref = storable('ref') || `row ${position + 2}`;
    const entry = byRef.get(ref) ?? { names: new Set(), countries: new Set() };
    for (const name of names) if (entry.names.size < MAX_NAMES) entry.names.add(name);
    if (storable('countries')) entry.countries.add(storable('countries'));
    byRef.set(ref, entry);
  }
  const entries = [...byRef].map(([ref, { names, countries }]) => ({ ref, names: [...names], countries: cut([...countries].join('; ')), keys: searchKeys([...names]) }));
  return { entries, skipped };
}

/** Between two characters, never within one. */
const cut = (text: string): string => [...text].slice(0, MAX_NAME).join('');

const isName = (name: string): boolean => name.length <= MAX_NAME && !isUnusable(name) && searchKeys([name]).length > 0;

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parseRows(text: string): string[][] | null {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].toSorted((one, other) => heading.split(other).length - heading.split(one).length)[0]!;
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, to: MAX_ROWS + 2 });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
