import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type CheckedRow } from './check-row.ts';

type FoundRow = Pick<CheckedRow, 'rowNumber' | 'shownName' | 'held' | 'warnings'> & { readonly rowKey: string };

/** Keeps what is wrong with the rows of a batch. */
export async function storeFindings(manager: EntityManager, eventId: string, batchId: string, rows: readonly FoundRow[]): Promise<void> {
  const findings = rows.flatMap((row) => [...row.held.map((finding) => ({ ...finding, severity: 'held' })), ...row.warnings.map((finding) => ({ ...finding, severity: 'warning' }))].map((finding) => ({
    row: row.rowNumber, key: row.rowKey, column: finding.column, problem: finding.problem, severity: finding.severity, name: row.shownName, value: finding.value, earlier: finding.earlierRowNumber ?? null,
  })));
  await manager.query(
    `insert into import_finding (event_id, batch_id, row_number, row_key, column_name, problem, severity, organisation_name, value_masked, earlier_row_number)
     select $1, $2, f."row", f.key, f."column", f.problem, f.severity, f.name, f.value, f.earlier
     from jsonb_to_recordset($3::jsonb) as f ("row" int, key text, "column" text, problem text, severity text, name text, value text, earlier int)`,
    [eventId, batchId, JSON.stringify(findings)],
  );
}

/** A row without a registration number is known again by a fingerprint of what is shown of it. */
export function rowKeyOf(row: CheckedRow): string {
  if (row.key !== null) return row.key;
  return `row ${createHash('sha256').update(`${row.shownName}\n${row.held.map(({ value }) => value).join('\n')}`).digest('hex').slice(0, 24)}`;
}
