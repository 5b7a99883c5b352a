import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, NotFound } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ImportReportReader } from './import-report.reader.ts';
import { ImportRowChanged, type ImportRowInput } from './import-report.type.ts';

const HELD = `f.event_id = $1 and f.batch_id::text = $2 and f.row_number = $3 and f.severity = 'held'`;

/** Puts held rows aside, for this report and every later file, and brings them back. */
@Injectable()
export class Dismissals {
  constructor(
    private readonly source: DataSource,
    private readonly reader: ImportReportReader,
    private readonly audit: AuditLog,
  ) {}

  dismiss(actor: Actor, eventId: string, input: ImportRowInput): Promise<ImportRowChanged | NotFound> {
    return this.#change(actor, eventId, input, 'import.rowDismissed', [
      `insert into dismissed_row (event_id, row_key, column_name, problem, dismissed_by) select distinct f.event_id, f.row_key, f.column_name, f.problem, $4::text from import_finding f where ${HELD} on conflict do nothing`,
      actor.accountId ?? actor.kind,
    ]);
  }

  restore(actor: Actor, eventId: string, input: ImportRowInput): Promise<ImportRowChanged | NotFound> {
    return this.#change(actor, eventId, input, 'import.rowRestored', [
      `delete from dismissed_row d using import_finding f where d.event_id = f.event_id and d.row_key = f.row_key and d.column_name = f.column_name and d.problem = f.problem and ${HELD}`,
    ]);
  }

  async #change(actor: Actor, eventId: string, { batchId, rowNumber }: ImportRowInput, action: string, [statement, ...values]: readonly [string, ...string[]]): Promise<ImportRowChanged | NotFound> {
    const isThere = (await this.reader.row(eventId, batchId, rowNumber)) !== null;
    if (!isThere) return NotFound.create();
    await inTransaction(this.source, async (manager) => {
      await manager.query(statement, [eventId, batchId, rowNumber, ...values]);
      await this.audit.record(manager, actor, { action, eventId, subjectKind: 'importBatch', subjectId: batchId, facts: { row: rowNumber } });
    });
    const [batch, row] = [await this.reader.batch(eventId, batchId), await this.reader.row(eventId, batchId, rowNumber)];
    return Object.assign(new ImportRowChanged(), { batch, row });
  }
}
