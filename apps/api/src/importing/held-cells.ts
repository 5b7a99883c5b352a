import { createHash } from 'node:crypto';
import { type CodeTable } from '@spilno/taxonomy/code-model';
import { isFormula, withoutFormula } from '../common/index.ts';
import { keptCodeCell } from './cells/product-codes-cell.ts';
import { CODE_COLUMNS, IMPORT_COLUMNS, type ImportColumn, OPTIONAL_COLUMNS, type RawRow } from './import-column.ts';
import { maskedName, maskedText } from './masked-text.ts';

export type Cells = Readonly<Record<ImportColumn, string>>;

/** The longest cell that is kept; a longer one was not looked through. */
const MAX_KEPT = 4_000;
/** Names may tell a town, as registered. */
const NAME_COLUMNS: readonly ImportColumn[] = ['Organisation', 'Delegates'];

/**
 * The cells of a held row as they may be kept: without refused passages, formulas and what cannot be stored.
 * @param codes - product codes that there are
 */
export function keptCells({ cells }: Pick<RawRow, 'cells'>, codes: CodeTable): Cells {
  return Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, keptCell(column, cells[column], codes)])) as Record<ImportColumn, string>;
}

/** What a row is known again by; of its kept cells, so that nothing refused can be guessed from it. An optional column counts where it is filled. */
export const fingerprintOf = (cells: Cells): string =>
  createHash('sha256').update(JSON.stringify(IMPORT_COLUMNS.filter((column) => !OPTIONAL_COLUMNS.includes(column) || cells[column]).map((column) => cells[column]))).digest('hex');

function keptCell(column: ImportColumn, value: string, codes: CodeTable): string {
  if (value.length > MAX_KEPT) return '';
  const text = value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const masked = NAME_COLUMNS.includes(column) ? maskedName(text) : CODE_COLUMNS.includes(column) ? keptCodeCell(text, codes) : maskedText(text);
  return isFormula(masked) ? withoutFormula(masked) : masked;
}
