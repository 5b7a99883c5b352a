import { err, ok, type Result } from '@spilno/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import { type FileFault } from './file-fault.ts';
import { IMPORT_COLUMNS, type ImportColumn, OPTIONAL_COLUMNS, type RawRow } from './import-column.ts';

export const MAX_FILE_BYTES = 5_000_000;
const MAX_ROWS = 5_000;

/** A file as a table: what its heading names, and its rows. */
export interface FileTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads the bytes of a file into rows, or says why it cannot be taken. */
export function readRegistrationFile(bytes: Uint8Array): Result<readonly RawRow[], FileFault> {
  const readable = readText(bytes);
  if (!readable.ok) return readable;
  const separator = otherSeparator(readable.value);
  if (separator) return err({ kind: 'otherSeparator', separator });
  const heading = readHeading(readable.value, ';');
  if (!heading.ok) return heading;
  const names = heading.value;
  const missing = IMPORT_COLUMNS.filter((column) => !OPTIONAL_COLUMNS.includes(column) && !names.some((name) => sameName(name, column)));
  if (missing.length > 0) return err({ kind: 'missingColumns', columns: missing });
  const twice = IMPORT_COLUMNS.find((column) => names.filter((name) => sameName(name, column)).length > 1);
  if (twice) return err({ kind: 'columnTwice', column: twice });
  const table = readRows(readable.value, ';', names);
  if (!table.ok) return table;
  const positions = IMPORT_COLUMNS.map((column) => [column, names.findIndex((name) => sameName(name, column))] as const);
  return ok(table.value.rows.map((cells, index) => toRow(cells, index + 2, names.length, positions)));
}

/** Reads a file whose columns have other names, whatever separates its cells. */
export function readFileTable(bytes: Uint8Array): Result<FileTable, FileFault> {
  const readable = readText(bytes);
  if (!readable.ok) return readable;
  const separator = likelySeparator(readable.value);
  const heading = readHeading(readable.value, separator);
  return heading.ok ? readRows(readable.value, separator, heading.value) : heading;
}

function readText(bytes: Uint8Array): Result<string, FileFault> {
  if (bytes.length > MAX_FILE_BYTES) return err({ kind: 'tooLarge', limitMegabytes: MAX_FILE_BYTES / 1_000_000 });
  const foreign = foreignFormat(bytes);
  if (foreign) return err(foreign);
  const text = decode(bytes);
  if (text === null) return err({ kind: 'otherEncoding', encoding: 'not UTF-8, perhaps Windows-1251 or Windows-1252' });
  return text.trim() ? ok(text) : err({ kind: 'empty' });
}

function readHeading(text: string, separator: string): Result<readonly string[], FileFault> {
  const heading = parseRecords(text, 1, separator);
  return heading.ok ? ok((heading.value[0] ?? []).map((name) => name.trim())) : heading;
}

function readRows(text: string, separator: string, names: readonly string[]): Result<FileTable, FileFault> {
  const records = parseRecords(text, MAX_ROWS + 2, separator);
  if (!records.ok) return records;
  const rows = records.value.slice(1);
  if (rows.length === 0) return err({ kind: 'noRows' });
  return rows.length > MAX_ROWS ? err({ kind: 'tooManyRows', limit: MAX_ROWS }) : ok({ names, rows });
}

const sameName = (name: string, column: ImportColumn): boolean => name.toLowerCase() === column.toLowerCase();

function toRow(cells: readonly string[], rowNumber: number, width: number, positions: readonly (readonly [ImportColumn, number])[]): RawRow {
  return { rowNumber, hasAllCells: cells.length === width, cells: Object.fromEntries(positions.map(([column, at]) => [column, cells[at] ?? ''])) as RawRow['cells'] };
}

const SIGNATURES: readonly (readonly [readonly number[], FileFault])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'archive', format: 'zip' }],
  [[0x50, 0x4b, 0x05, 0x06], { kind: 'archive', format: 'zip' }],
  [[0x1f, 0x8b], { kind: 'archive', format: 'gzip' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { kind: 'notText', format: 'xls' }],
  [[0x25, 0x50, 0x44, 0x46], { kind: 'notText', format: 'pdf' }],
  [[0xff, 0xfe], { kind: 'otherEncoding', encoding: 'UTF-16' }],
  [[0xfe, 0xff], { kind: 'otherEncoding', encoding: 'UTF-16' }],
];

function foreignFormat(bytes: Uint8Array): FileFault | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
  if (known?.kind === 'archive' && known.format === 'zip' && isWorkbook(bytes)) return { kind: 'notText', format: 'xlsx' };
  if (known) return known;
  const start = bytes.subarray(0, 4_096);
  const zeros = start.filter((byte) => byte === 0).length;
  if (zeros === 0) return null;
  return zeros > start.length / 4 ? { kind: 'otherEncoding', encoding: 'UTF-16' } : { kind: 'notText', format: 'binary' };
}

/** A workbook is a zip archive that lists these parts near its start. */
const isWorkbook = (bytes: Uint8Array): boolean => /\[Content_Types\]\.xml|xl\/|_rels\//.test(Buffer.from(bytes.subarray(0, 2_000)).toString('latin1'));

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const SEPARATORS = [[',', 'comma'], ['\t', 'tab'], ['|', 'vertical bar']] as const;

/** Which other separator the heading uses, or null when it is the semicolon. */
function otherSeparator(text: string): 'comma' | 'tab' | 'vertical bar' | null {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  const known = (separator: string): number => heading.split(separator).filter((name) => IMPORT_COLUMNS.some((column) => sameName(name.replaceAll('"', '').trim(), column))).length;
  const found = SEPARATORS.map(([sign, name]) => ({ name, columns: known(sign) })).sort((a, b) => b.columns - a.columns)[0]!;
  return found.columns > 1 && found.columns > known(';') ? found.name : null;
}

/** The sign that splits the heading into most names; the semicolon where none does better. */
function likelySeparator(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? '';
  return [';', ',', '\t', '|'].map((sign) => ({ sign, names: heading.split(sign).length })).reduce((best, other) => (other.names > best.names ? other : best)).sign;
}

function parseRecords(text: string, most: number, separator: string): Result<string[][], FileFault> {
  try {
    return ok(parse(text, { delimiter: separator, bom: true, to: most, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return err({ kind: 'brokenQuotes', line: Number((error as { lines?: number }).lines ?? 0) });
  }
}
