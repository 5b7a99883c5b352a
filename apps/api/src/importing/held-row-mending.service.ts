import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus, InvalidInput, isUuid, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { SessionService } from '../identity/index.ts';
import { ProductCodeTable } from '../product-codes/index.ts';
import { checkRow, type CheckedRow } from './check-row.ts';
import { type Cells, keptCells } from './held-cells.ts';
import { ImportCell, ImportHeldRow, ImportRowMended, ImportRowStillHeld, type MendImportRowInput, type MendImportRowResult } from './held-row.type.ts';
import { IMPORT_COLUMNS, type ImportColumn } from './import-column.ts';
import { ImportRegistrations } from './import-registrations.ts';
import { ImportReportReader } from './import-report.reader.ts';
import { type ImportedOrganisation } from './imported-organisation.ts';
import { rowKeyOf, storeFindings } from './store-findings.ts';

interface StoredRow {
  readonly version: number;
  readonly fingerprint: string;
  readonly cells: Cells;
  readonly isMended: boolean;
  readonly batchStatus: string;
  readonly days: number;
}

/** Rows that were held before files had these columns lack them. */
const NO_CODES = { 'Offer codes': '', 'Need codes': '' } as const;

/** Held rows, cell by cell: checked as rows of a file are, and imported one at a time. */
@Injectable()
export class HeldRowMending {
  constructor(
    private readonly source: DataSource,
    private readonly reader: ImportReportReader,
    private readonly registrations: ImportRegistrations,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
    private readonly sessions: SessionService,
    private readonly table: ProductCodeTable,
  ) {}

  /** Null where there is none, or its cells are not kept. */
  async read(eventId: string, batchId: string, rowNumber: number, manager: EntityManager = this.source.manager): Promise<ImportHeldRow | null> {
    if (!isUuid(batchId)) return null;
    const row = await this.#find(manager, eventId, batchId, rowNumber);
    const report = await this.reader.row(eventId, batchId, rowNumber, manager);
    if (!row || row.isMended || !report) return null;
    return Object.assign(new ImportHeldRow(), {
      rowNumber, version: row.version, isDismissed: report.isDismissed,
      cells: IMPORT_COLUMNS.map((column) => Object.assign(new ImportCell(), { column, value: row.cells[column] ?? '', findings: report.findings.filter((finding) => finding.column === column) })),
    });
  }

  async mend(actor: Actor, eventId: string, input: MendImportRowInput): Promise<typeof MendImportRowResult> {
    const unknown = input.cells.findIndex(({ column }) => !(IMPORT_COLUMNS as readonly string[]).includes(column));
    if (unknown >= 0) return InvalidInput.of(`cells.${unknown}.column`, 'unknownColumn', 'There is no such column.');
    if (!isUuid(input.batchId)) return NotFound.create();
    let accounts: readonly string[] = [];
    const outcome = await inTransaction(this.source, async (manager) => {
      // One import of the event at a time: no row is made twice.
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7073))`, [eventId]);
      const row = await this.#find(manager, eventId, input.batchId, input.rowNumber);
      const refusal = await this.#refusal(manager, eventId, input, row);
      if (refusal) return refusal;
      const cells = { ...NO_CODES, ...row!.cells, ...Object.fromEntries(input.cells.map(({ column, value }) => [column as ImportColumn, value])) };
      const checked = checkRow({ rowNumber: input.rowNumber, hasAllCells: true, cells }, { days: row!.days, codes: this.table.codes });
      if (!checked.organisation) return this.#keep(manager, eventId, input, cells, checked);
      const { fresh } = await this.registrations.sort(manager, eventId, [{ rowNumber: input.rowNumber, organisation: checked.organisation }]);
      if (fresh.length === 0) return NotPossible.because('registeredAlready', 'An organisation with this registration number is there already. Nothing was imported.');
      const made = await this.#import(manager, actor, eventId, input, row!, checked, checked.organisation);
      accounts = made.accounts;
      return made.mended;
    });
    for (const accountId of accounts) await this.sessions.changed(accountId);
    return outcome;
  }

  async #find(manager: EntityManager, eventId: string, batchId: string, rowNumber: number): Promise<StoredRow | null> {
    const [row] = (await manager.query(
      `select h.version, h.fingerprint, h.cells, h.mended_at is not null as "isMended", b.status as "batchStatus", (select count(*)::int from event_day d where d.event_id = h.event_id) as days
       from import_held_row h join import_batch b on b.event_id = h.event_id and b.id = h.batch_id where h.event_id = $1 and h.batch_id = $2 and h.row_number = $3`,
      [eventId, batchId, rowNumber],
    )) as StoredRow[];
    return row ?? null;
  }

  async #refusal(manager: EntityManager, eventId: string, { batchId, rowNumber, expectedVersion }: MendImportRowInput, row: StoredRow | null): Promise<NotFound | NotPossible | StaleVersion | null> {
    if (!row) return NotFound.create();
    if (row.isMended) return NotPossible.because('alreadyImported', 'This row was mended and imported meanwhile. Nothing is to be done.', 'imported');
    if (row.batchStatus !== 'done') return NotPossible.because('importNotDone', 'The import of this file has not ended well. Bring the file again.', row.batchStatus);
    if ((await this.reader.row(eventId, batchId, rowNumber, manager))?.isDismissed) return NotPossible.because('rowDismissed', 'This row is dismissed. Take it back, then mend it.', 'dismissed');
    return row.version === expectedVersion ? null : StaleVersion.at(row.version);
  }

  async #keep(manager: EntityManager, eventId: string, { batchId, rowNumber }: MendImportRowInput, cells: Cells, checked: CheckedRow): Promise<ImportRowStillHeld> {
    await manager.query('update import_held_row set cells = $4, version = version + 1 where event_id = $1 and batch_id = $2 and row_number = $3', [eventId, batchId, rowNumber, JSON.stringify(keptCells({ cells }, this.table.codes))]);
    await this.#replaceFindings(manager, eventId, batchId, checked);
    return Object.assign(new ImportRowStillHeld(), { row: await this.read(eventId, batchId, rowNumber, manager) });
  }

  async #import(manager: EntityManager, actor: Actor, eventId: string, { batchId, rowNumber }: MendImportRowInput, { fingerprint }: StoredRow, checked: CheckedRow, organisation: ImportedOrganisation) {
    const accounts = await this.registrations.insert(manager, eventId, [{ rowNumber, organisation }]);
    const by = actor.accountId ?? actor.kind;
    const place = [eventId, batchId, rowNumber];
    // What it was mended to stands in the registration alone.
    await manager.query(`update import_held_row set cells = '{}', version = version + 1, mended_by = $4, mended_at = now() where event_id = $1 and batch_id = $2 and row_number = $3`, [...place, by]);
    await this.#replaceFindings(manager, eventId, batchId, checked);
    await manager.query('insert into mended_row (event_id, fingerprint, import_key, mended_by) values ($1, $2, $3, $4) on conflict (event_id, fingerprint) do update set import_key = excluded.import_key', [eventId, fingerprint, organisation.registrationNumberKey, by]);
    await manager.query('update import_batch set imported = imported + 1 where event_id = $1 and id = $2', [eventId, batchId]);
    const [{ id: registrationId }] = (await manager.query('select id from registration where event_id = $1 and import_key = $2', [eventId, organisation.registrationNumberKey])) as [{ id: string }];
    await this.audit.record(manager, actor, { action: 'import.rowMended', eventId, subjectKind: 'registration', subjectId: registrationId, facts: { import: batchId, row: rowNumber } });
    await this.bus.publish('matchesChanged', { eventId }, manager);
    return { accounts, mended: Object.assign(new ImportRowMended(), { batch: await this.reader.batch(eventId, batchId, manager), registrationId }) };
  }

  async #replaceFindings(manager: EntityManager, eventId: string, batchId: string, checked: CheckedRow): Promise<void> {
    await manager.query('delete from import_finding where event_id = $1 and batch_id = $2 and row_number = $3', [eventId, batchId, checked.rowNumber]);
    await storeFindings(manager, eventId, batchId, [{ ...checked, rowKey: rowKeyOf(checked) }]);
  }
}
