import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { SessionService } from '../identity/index.ts';
import { Notifier } from '../notifications/index.ts';
import { ImportRegistrations, type NumberedOrganisation } from './import-registrations.ts';
import { type ImportCounts, ImportReportReader } from './import-report.reader.ts';

const CHUNK = 250;

/** Writes the checked rows of a batch: all of them or none. Run twice, it does nothing the second time. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly source: DataSource,
    private readonly registrations: ImportRegistrations,
    private readonly reader: ImportReportReader,
    private readonly audit: AuditLog,
    private readonly notifier: Notifier,
    private readonly bus: EventBus,
    private readonly sessions: SessionService,
  ) {}

  /** @param onProgress - told how many of the rows have been gone through */
  async write(eventId: string, batchId: string, onProgress: (rowsRead: number) => void = () => undefined): Promise<ImportCounts> {
    const touched: string[] = [];
    const counts = await inTransaction(this.source, async (manager) => {
      touched.length = 0;
      await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 7073))`, [eventId]);
      if (await this.#isRunning(manager, eventId, batchId)) touched.push(...(await this.#writeAll(manager, eventId, batchId, onProgress)));
      return this.reader.counts(eventId, batchId, manager);
    });
    for (const accountId of new Set(touched)) await this.sessions.changed(accountId);
    return counts;
  }

  /** Ends a batch that could not be written; what it had staged goes. */
  async fail(eventId: string, batchId: string, failure: string): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      await manager.query(`update import_batch set status = 'failed', failure = $3, finished_at = now() where event_id = $1 and id = $2 and status = 'running'`, [eventId, batchId, failure]);
      await manager.query('delete from import_row where event_id = $1 and batch_id = $2', [eventId, batchId]);
      await this.bus.publish('jobProgressed', { eventId, jobKind: 'import', jobId: batchId }, manager);
    });
  }

  async #isRunning(manager: EntityManager, eventId: string, batchId: string): Promise<boolean> {
    const rows = (await manager.query('select status from import_batch where event_id = $1 and id = $2', [eventId, batchId])) as { status: string }[];
    return rows[0]?.status === 'running';
  }

  /** @returns the accounts that have a place now which they had not before */
  async #writeAll(manager: EntityManager, eventId: string, batchId: string, onProgress: (rowsRead: number) => void): Promise<string[]> {
    const rows = (await manager.query('select row_number as "rowNumber", checked as organisation from import_row where event_id = $1 and batch_id = $2 order by row_number', [eventId, batchId])) as NumberedOrganisation[];
    const held = await this.#rowsHeld(manager, eventId, batchId);
    const { fresh, unchanged, taken } = await this.registrations.sort(manager, eventId, rows);
    await this.#hold(manager, eventId, batchId, taken);
    const accounts: string[] = [];
    for (let from = 0; from < fresh.length; from += CHUNK) {
      accounts.push(...(await this.registrations.insert(manager, eventId, fresh.slice(from, from + CHUNK))));
      await this.#progress(eventId, batchId, held + unchanged.length + taken.length + Math.min(from + CHUNK, fresh.length), onProgress);
    }
    await manager.query('delete from import_row where event_id = $1 and batch_id = $2', [eventId, batchId]);
    await this.#finish(manager, eventId, batchId, fresh.length, unchanged.length);
    return accounts;
  }

  async #rowsHeld(manager: EntityManager, eventId: string, batchId: string): Promise<number> {
    const [row] = (await manager.query(`select count(distinct row_number)::int as held from import_finding where event_id = $1 and batch_id = $2 and severity = 'held'`, [eventId, batchId])) as { held: number }[];
    return row!.held;
  }

  /** Rows of firms that registered themselves: of them only that they are there is told. */
  async #hold(manager: EntityManager, eventId: string, batchId: string, rows: readonly NumberedOrganisation[]): Promise<void> {
    if (rows.length === 0) return;
    const numbers = rows.map(({ rowNumber }) => rowNumber);
    await manager.query('delete from import_finding where event_id = $1 and batch_id = $2 and row_number = any($3::int[])', [eventId, batchId, numbers]);
    await manager.query(
      `insert into import_finding (event_id, batch_id, row_number, row_key, column_name, problem, severity, organisation_name)
       select $1, $2, r.number, r.key, 'Registration no.', 'registeredAlready', 'held', r.name from unnest($3::int[], $4::text[], $5::text[]) as r (number, key, name)`,
      [eventId, batchId, numbers, rows.map(({ organisation }) => organisation.registrationNumberKey), rows.map(({ organisation }) => organisation.legalName)],
    );
  }

  /** Outside the transaction, so that it is seen while the import runs. */
  async #progress(eventId: string, batchId: string, rowsRead: number, onProgress: (rowsRead: number) => void): Promise<void> {
    await this.source.query('update import_batch set rows_read = $3 where event_id = $1 and id = $2', [eventId, batchId, rowsRead]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'import', jobId: batchId });
    onProgress(rowsRead);
  }

  async #finish(manager: EntityManager, eventId: string, batchId: string, imported: number, unchanged: number): Promise<void> {
    await manager.query(`update import_batch set status = 'done', rows_read = rows_total, imported = $3, unchanged = $4 + mended_before, finished_at = now() where event_id = $1 and id = $2`, [eventId, batchId, imported, unchanged]);
    const counts = await this.reader.counts(eventId, batchId, manager);
    const [batch] = (await manager.query(
      `update import_batch b set warnings = $3, held = $4 from event e where b.event_id = $1 and b.id = $2 and e.id = b.event_id returning b.started_by as "startedBy", e.name, e.slug`,
      [eventId, batchId, counts.warnings, counts.held],
    ).then(([rows]: [unknown[], number]) => rows)) as { startedBy: string; name: string; slug: string }[];
    await this.audit.record(manager, SYSTEM, { action: 'import.finished', eventId, subjectKind: 'importBatch', subjectId: batchId, facts: { ...counts } });
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'import', jobId: batchId }, manager);
    await this.bus.publish('matchesChanged', { eventId }, manager);
    if (batch!.startedBy === 'console') return;
    await this.notifier.notify(manager, {
      accountIds: [batch!.startedBy], eventId, kind: 'importFinished', facts: { eventName: batch!.name, imported: counts.imported, held: counts.held }, targetPath: `/e/${batch!.slug}/organise/import/${batchId}`,
    });
  }
}
