import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@spilno/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type CheckedRow } from './check-row.ts';
import { checkRows } from './check-rows.ts';
import { type FileFault } from './file-fault.ts';
import { shown } from './row-findings.ts';
import { readRegistrationFile } from './read-registration-file.ts';

const ROWS_A_TURN = 20;
const MAX_FILE_NAME = 120;

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes a file in: reads and checks every row and keeps the checked rows alone for the writer. The file itself, and
 * what was refused of it, is stored nowhere.
 */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param onward - runs in the same transaction, to hand the batch to a worker
   * @returns the id of the batch, or why the file as a whole cannot be taken
   */
  async take(actor: Actor, eventId: string, file: ImportFile, onward: (manager: EntityManager, batchId: string) => Promise<void> = async () => undefined): Promise<Result<string, FileFault>> {
    const read = readRegistrationFile(file.bytes);
    if (!read.ok) return err(read.error);
    const [{ days }] = (await this.source.query('select count(*)::int as days from event_day where event_id = $1', [eventId])) as [{ days: number }];
    const checked: CheckedRow[] = [];
    for (const row of checkRows(read.value, days)) {
      checked.push(row);
      if (checked.length % ROWS_A_TURN === 0) await turn();
    }
    const batchId = await inTransaction(this.source, async (manager) => {
      const [batch] = (await manager.query('insert into import_batch (event_id, file_name, started_by, rows_total) values ($1, $2, $3, $4) returning id', [
        eventId, shownFileName(file.name), actor.accountId ?? actor.kind, checked.length,
      ])) as { id: string }[];
      await this.#store(manager, eventId, batch!.id, checked);
      await this.audit.record(manager, actor, { action: 'import.started', eventId, subjectKind: 'importBatch', subjectId: batch!.id, facts: { rows: checked.length } });
      await onward(manager, batch!.id);
      return batch!.id;
    });
    return ok(batchId);
  }

  async #store(manager: EntityManager, eventId: string, batchId: string, rows: readonly CheckedRow[]): Promise<void> {
    const accepted = rows.flatMap(({ rowNumber, organisation }) => (organisation ? { rowNumber, organisation } : []));
    await manager.query(`insert into import_row (event_id, batch_id, row_number, checked) select $1, $2, (r ->> 'rowNumber')::int, r -> 'organisation' from jsonb_array_elements($3::jsonb) r`, [
      eventId, batchId, JSON.stringify(accepted),
    ]);
    const findings = rows.flatMap((row) => [...row.held.map((finding) => ({ ...finding, severity: 'held' })), ...row.warnings.map((finding) => ({ ...finding, severity: 'warning' }))].map((finding) => ({
      row: row.rowNumber, key: rowKeyOf(row), column: finding.column, problem: finding.problem, severity: finding.severity, name: row.shownName, value: finding.value, earlier: finding.earlierRowNumber ?? null,
    })));
    await manager.query(
      `insert into import_finding (event_id, batch_id, row_number, row_key, column_name, problem, severity, organisation_name, value_masked, earlier_row_number)
       select $1, $2, f."row", f.key, f."column", f.problem, f.severity, f.name, f.value, f.earlier
       from jsonb_to_recordset($3::jsonb) as f ("row" int, key text, "column" text, problem text, severity text, name text, value text, earlier int)`,
      [eventId, batchId, JSON.stringify(findings)],
    );
  }
}

/** A row without a registration number is known again by a fingerprint of what is shown of it. */
function rowKeyOf(row: CheckedRow): string {
  if (row.key !== null) return row.key;
  return `row ${createHash('sha256').update(`${row.shownName}\n${row.held.map(({ value }) => value).join('\n')}`).digest('hex').slice(0, 24)}`;
}

/** File names are texts of people too. */
const shownFileName = (name: string): string => shown(name.split(/[\\/]/).at(-1) ?? '').slice(0, MAX_FILE_NAME) || 'registrations.csv';
