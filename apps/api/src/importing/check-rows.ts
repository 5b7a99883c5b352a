import { checkRow, type CheckedRow, type RowRules } from './check-row.ts';
import { type RawRow } from './import-column.ts';

/**
 * Checks the rows of a file one after the other. The first row of a registration number counts; a later one is held
 * and shows the earlier.
 */
export function* checkRows(rows: readonly RawRow[], rules: RowRules): Generator<CheckedRow> {
  const firstByKey = new Map<string, CheckedRow>();
  for (const row of rows) {
    const checked = checkRow(row, rules);
    const earlier = checked.key === null ? undefined : firstByKey.get(checked.key);
    if (earlier) {
      const value = checked.shownName && `${checked.shownName} = ${earlier.shownName ?? `row ${earlier.rowNumber}`}`;
      yield { ...checked, held: [{ column: 'Registration no.', problem: 'duplicateInFile', value, earlierRowNumber: earlier.rowNumber }], warnings: [], organisation: null };
      continue;
    }
    if (checked.key !== null) firstByKey.set(checked.key, checked);
    yield checked;
  }
}
