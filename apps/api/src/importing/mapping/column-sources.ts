import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@spilno/kernel';
import { type FileFault } from '../file-fault.ts';
import { IMPORT_COLUMNS, type ImportColumn, type RawRow } from '../import-column.ts';
import { type FileTable } from '../read-registration-file.ts';

/** What a column of another file can be: a column of the form, or a half of its delegates. */
export const MAPPED_FIELDS = [...IMPORT_COLUMNS, 'Delegate name', 'Delegate e-mail'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Types of organisation that a file may be of as a whole. */
export const FIXED_TYPES = ['manufacturer', 'company', 'association', 'government', 'investor'] as const;

/** Where a field comes from: a column, counted from 0, or, for the type alone, one value for all rows. */
export type ColumnSource = { readonly index: number } | { readonly fixed: (typeof FIXED_TYPES)[number] };
export type ColumnSources = Readonly<Partial<Record<MappedField, ColumnSource>>>;

export const REQUIRED_FIELDS: readonly MappedField[] = ['Organisation', 'Country', 'Type', 'Registration no.'];

/** What files with the same heading have in common. */
export const headerSignature = (names: readonly string[]): string => createHash('sha256').update(JSON.stringify(names.map((name) => name.normalize('NFKC').trim().toLowerCase()))).digest('hex');

/** Fields without which no row could be imported and that have no source yet. */
export function missingFields(sources: ColumnSources): readonly string[] {
  const missing: string[] = REQUIRED_FIELDS.filter((field) => !sources[field]);
  if (!sources.Offers && !sources.Seeks) missing.push('Offers');
  if (!sources.Delegates && !(sources['Delegate name'] && sources['Delegate e-mail'])) missing.push(sources['Delegate e-mail'] ? 'Delegate name' : sources['Delegate name'] ? 'Delegate e-mail' : 'Delegates');
  return missing;
}

/** Takes from what a page sent only what is a source: known fields, columns that the file has, types that are some. */
export function readSources(sent: unknown, width: number): ColumnSources {
  if (typeof sent !== 'object' || sent === null) return {};
  const entries = Object.entries(sent).flatMap(([field, source]): [MappedField, ColumnSource][] => {
    if (!(MAPPED_FIELDS as readonly string[]).includes(field) || typeof source !== 'object' || source === null) return [];
    const { index, fixed } = source as { index?: unknown; fixed?: unknown };
    if (typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < width) return [[field as MappedField, { index }]];
    return field === 'Type' && (FIXED_TYPES as readonly unknown[]).includes(fixed) ? [['Type', { fixed: fixed as (typeof FIXED_TYPES)[number] }]] : [];
  });
  return Object.fromEntries(entries);
}

/** The rows of another file as those of the form; row numbers stay those of the file. */
export function rowsBySources({ names, rows }: FileTable, sources: ColumnSources): Result<readonly RawRow[], FileFault> {
  const missing = missingFields(sources);
  if (missing.length > 0) return err({ kind: 'mappingIncomplete', columns: missing });
  const cellOf = (cells: readonly string[], field: MappedField): string => {
    const source = sources[field];
    return source === undefined ? '' : 'fixed' in source ? source.fixed : (cells[source.index] ?? '');
  };
  return ok(
    rows.map((cells, index) => {
      const row = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, cellOf(cells, column)])) as Record<ImportColumn, string>;
      if (!row.Delegates) row.Delegates = delegateOf(cellOf(cells, 'Delegate name'), cellOf(cells, 'Delegate e-mail'));
      return { rowNumber: index + 2, hasAllCells: cells.length === names.length, cells: row };
    }),
  );
}

const delegateOf = (name: string, email: string): string => (name.trim() || email.trim() ? `${name.replace(/[<>;]/g, ' ').trim()} <${email.trim()}>` : '');
