import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@spilno/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ProductCodeTable } from '../product-codes/index.ts';
import { type CheckedRow } from './check-row.ts';
import { checkRows } from './check-rows.ts';
import { type FileFault } from './file-fault.ts';
import { type Cells, fingerprintOf, keptCells } from './held-cells.ts';
import { rowKeyOf, storeFindings } from './store-findings.ts';
import { shown } from './row-findings.ts';
import { type RawRow } from './import-column.ts';
import { ColumnMappings } from './mapping/column-mappings.ts';
import { type ColumnSources, headerSignature, readSources, rowsBySources } from './mapping/column-sources.ts';
import { type MappingProposal, proposeMapping } from './mapping/mapping-proposal.ts';
import { readFileTable, readRegistrationFile } from './read-registration-file.ts';

const ROWS_A_TURN = 20;
const MAX_FILE_NAME = 120;

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was confirmed about a file whose columns have other names. */
  readonly mapping?: { readonly signature: string; readonly sources: unknown };
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
    private readonly mappings: ColumnMappings,
    private readonly table: ProductCodeTable,
  ) {}

  /** What to ask about a file whose columns have other names; null where it cannot be read as a table of at least two columns. */
  async propose(eventId: string, bytes: Uint8Array): Promise<MappingProposal | null> {
    const table = readFileTable(bytes);
    if (!table.ok || table.value.names.length < 2) return null;
    const { names } = table.value;
    return proposeMapping(table.value, await this.mappings.find(eventId, headerSignature(names), names.length));
  }

  /**
   * @param onward - runs in the same transaction, to hand the batch to a worker
   * @returns the id of the batch, or why the file as a whole cannot be taken
   */
  async take(actor: Actor, eventId: string, file: ImportFile, onward: (manager: EntityManager, batchId: string) => Promise<void> = async () => undefined): Promise<Result<string, FileFault>> {
    const read = rowsOf(file);
    if (!read.ok) return err(read.error);
    const { rows, mapped } = read.value;
    const [{ days }] = (await this.source.query('select count(*)::int as days from event_day where event_id = $1', [eventId])) as [{ days: number }];
    const checked: CheckedRow[] = [];
    const held: HeldCells[] = [];
    for (const row of checkRows(rows, { days, codes: this.table.codes })) {
      if (row.held.length > 0) held.push(heldCells(row.rowNumber, keptCells(rows[checked.length]!, this.table.codes)));
      checked.push(row);
      if (checked.length % ROWS_A_TURN === 0) await turn();
    }
    const batchId = await inTransaction(this.source, async (manager) => {
      const [batch] = (await manager.query('insert into import_batch (event_id, file_name, started_by, rows_total) values ($1, $2, $3, $4) returning id', [
        eventId, shownFileName(file.name), actor.accountId ?? actor.kind, checked.length,
      ])) as { id: string }[];
      await this.#store(manager, eventId, batch!.id, checked, held);
      if (mapped) await this.mappings.save(manager, actor, eventId, mapped.signature, mapped.sources);
      await this.audit.record(manager, actor, { action: 'import.started', eventId, subjectKind: 'importBatch', subjectId: batch!.id, facts: { rows: checked.length } });
      await onward(manager, batch!.id);
      return batch!.id;
    });
    return ok(batchId);
  }

  async #store(manager: EntityManager, eventId: string, batchId: string, rows: readonly CheckedRow[], held: readonly HeldCells[]): Promise<void> {
    const accepted = rows.flatMap(({ rowNumber, organisation }) => (organisation ? { rowNumber, organisation } : []));
    await manager.query(`insert into import_row (event_id, batch_id, row_number, checked) select $1, $2, (r ->> 'rowNumber')::int, r -> 'organisation' from jsonb_array_elements($3::jsonb) r`, [
      eventId, batchId, JSON.stringify(accepted),
    ]);
    const mended = await this.#mendedBefore(manager, eventId, held);
    const waiting = held.filter(({ fingerprint }) => !mended.has(fingerprint));
    const known = new Set(held.filter(({ fingerprint }) => mended.has(fingerprint)).map(({ rowNumber }) => rowNumber));
    await manager.query(`update import_batch set mended_before = $3 where event_id = $1 and id = $2`, [eventId, batchId, known.size]);
    await manager.query(
      `insert into import_held_row (event_id, batch_id, row_number, fingerprint, cells) select $1, $2, h."rowNumber", h.fingerprint, h.cells from jsonb_to_recordset($3::jsonb) as h ("rowNumber" int, fingerprint text, cells jsonb)`,
      [eventId, batchId, JSON.stringify(waiting)],
    );
    await storeFindings(manager, eventId, batchId, rows.filter(({ rowNumber }) => !known.has(rowNumber)).map((row) => ({ ...row, rowKey: rowKeyOf(row) })));
  }

  /** Fingerprints of rows that were mended in an earlier report and whose registration is there. */
  async #mendedBefore(manager: EntityManager, eventId: string, held: readonly HeldCells[]): Promise<ReadonlySet<string>> {
    const rows = (await manager.query(
      `select m.fingerprint from mended_row m where m.event_id = $1 and m.fingerprint = any($2::text[]) and exists (select from registration r where r.event_id = m.event_id and r.import_key = m.import_key)`,
      [eventId, held.map(({ fingerprint }) => fingerprint)],
    )) as { fingerprint: string }[];
    return new Set(rows.map(({ fingerprint }) => fingerprint));
  }
}

interface FileRows {
  readonly rows: readonly RawRow[];
  readonly mapped: { readonly signature: string; readonly sources: ColumnSources } | null;
}

function rowsOf({ bytes, mapping }: ImportFile): Result<FileRows, FileFault> {
  if (!mapping) {
    const read = readRegistrationFile(bytes);
    return read.ok ? ok({ rows: read.value, mapped: null }) : read;
  }
  const table = readFileTable(bytes);
  if (!table.ok) return table;
  const signature = headerSignature(table.value.names);
  if (signature !== mapping.signature) return err({ kind: 'mappingForOtherFile' });
  const sources = readSources(mapping.sources, table.value.names.length);
  const rows = rowsBySources(table.value, sources);
  return rows.ok ? ok({ rows: rows.value, mapped: { signature, sources } }) : rows;
}

interface HeldCells {
  readonly rowNumber: number;
  readonly fingerprint: string;
  readonly cells: Cells;
}

const heldCells = (rowNumber: number, cells: Cells): HeldCells => ({ rowNumber, cells, fingerprint: fingerprintOf(cells) });

/** File names are texts of people too. */
const shownFileName = (name: string): string => shown(name.split(/[\\/]/).at(-1) ?? '').slice(0, MAX_FILE_NAME) || 'registrations.csv';
