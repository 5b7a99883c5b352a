import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { toPage } from '../common/index.ts';
import { remedyOf } from './import-problem.ts';
import { ImportBatchReport, ImportCellFinding, ImportColumnCount, ImportReportRow, ImportReportRowConnection } from './import-report.type.ts';

export interface ImportCounts {
  readonly imported: number;
  readonly warnings: number;
  readonly held: number;
  readonly unchanged: number;
}

/** An import that has not ended after this time was lost with its worker. */
const LOST_AFTER = `interval '30 minutes'`;

const IS_DISMISSED = `exists (select from dismissed_row d where d.event_id = f.event_id and d.row_key = f.row_key and d.column_name = f.column_name and d.problem = f.problem)`;
/** Its cells are kept; of a firm that registered itself nothing is to be mended. */
const CAN_BE_MENDED = `f.problem <> 'registeredAlready' and exists (select from import_held_row h where h.event_id = f.event_id and h.batch_id = f.batch_id and h.row_number = f.row_number and h.mended_at is null)`;
/** A held row is dismissed when all of its problems are: a new one brings it back. */
const COUNT = (severity: string, condition: string): string =>
  `(select count(distinct f.row_number)::int from import_finding f where f.event_id = b.event_id and f.batch_id = b.id and f.severity = '${severity}' and ${condition})`;
const BATCHES_SQL = `
select b.id, b.file_name as "fileName", case when b.status = 'running' and b.started_at < now() - ${LOST_AFTER} then 'failed' else b.status end as status, b.rows_total as "rowsTotal",
  b.rows_read as "rowsRead", b.imported, b.unchanged, ${COUNT('held', `not ${IS_DISMISSED}`)} as held, ${COUNT('warning', 'true')} as warnings, b.started_at as "startedAt", b.finished_at as "finishedAt"
from import_batch b where b.event_id = $1`;

/** Reads imports and what their files had wrong. */
@Injectable()
export class ImportReportReader {
  constructor(private readonly source: DataSource) {}

  async batches(eventId: string, first: number): Promise<ImportBatchReport[]> {
    const rows = (await this.source.query(`${BATCHES_SQL} order by b.started_at desc, b.id limit $2`, [eventId, first])) as ImportBatchReport[];
    return rows.map((row) => Object.assign(new ImportBatchReport(), row));
  }

  async batch(eventId: string, batchId: string, manager: EntityManager = this.source.manager): Promise<ImportBatchReport | null> {
    const [row] = (await manager.query(`${BATCHES_SQL} and b.id::text = $2`, [eventId, batchId])) as ImportBatchReport[];
    return row ? Object.assign(new ImportBatchReport(), row) : null;
  }

  async counts(eventId: string, batchId: string, manager: EntityManager): Promise<ImportCounts> {
    const batch = await this.batch(eventId, batchId, manager);
    if (!batch) throw new Error('import without a batch');
    const { imported, warnings, held, unchanged } = batch;
    return { imported, warnings, held, unchanged };
  }

  /**
   * @param after - row number of the last one seen
   * @param column - rows with a finding there, with all of their findings; null for every row
   */
  async rows(eventId: string, batchId: string, isHeld: boolean, first: number, after: number, column: string | null = null): Promise<ImportReportRowConnection> {
    const [rows, columns] = await Promise.all([
      this.#rows(eventId, batchId, isHeld, 'row_number > $4 and ($6::text is null or $6 = any(r.columns)) limit $5', [after, first + 1, column]),
      this.#columns(eventId, batchId, isHeld),
    ]);
    const page = toPage(rows, first, ({ rowNumber }) => Buffer.from(String(rowNumber)).toString('base64url'));
    return Object.assign(new ImportReportRowConnection(), page, { columns });
  }

  async row(eventId: string, batchId: string, rowNumber: number, manager: EntityManager = this.source.manager): Promise<ImportReportRow | null> {
    return (await this.#rows(eventId, batchId, true, 'row_number = $4 limit $5', [rowNumber, 1], manager))[0] ?? null;
  }

  async #columns(eventId: string, batchId: string, isHeld: boolean): Promise<ImportColumnCount[]> {
    const rows = (await this.source.query(
      `select f.column_name as "column", count(distinct f.row_number)::int as rows
       from import_finding f where f.event_id = $1 and f.batch_id::text = $2 and (f.severity = 'held') = $3 and not ($3 and ${IS_DISMISSED}) group by f.column_name order by rows desc, f.column_name`,
      [eventId, batchId, isHeld],
    )) as ImportColumnCount[];
    return rows.map((row) => Object.assign(new ImportColumnCount(), row));
  }

  async #rows(eventId: string, batchId: string, isHeld: boolean, condition: string, values: readonly (number | string | null)[], manager: EntityManager = this.source.manager): Promise<ImportReportRow[]> {
    const rows = (await manager.query(
      `select * from (
         select f.row_number, min(f.organisation_name) as name, array_agg(f.column_name) as columns, bool_and(${IS_DISMISSED}) as dismissed, bool_and(${CAN_BE_MENDED}) as mendable,
           json_agg(json_build_object('column', f.column_name, 'problem', f.problem, 'value', f.value_masked, 'earlierRowNumber', f.earlier_row_number) order by f.column_name, f.problem) as findings
         from import_finding f where f.event_id = $1 and f.batch_id::text = $2 and (f.severity = 'held') = $3 group by f.row_number order by f.row_number
       ) r where ${condition}`,
      [eventId, batchId, isHeld, ...values],
    )) as { row_number: number; name: string | null; dismissed: boolean; mendable: boolean; findings: ImportCellFinding[] }[];
    return rows.map((row) =>
      Object.assign(new ImportReportRow(), {
        rowNumber: row.row_number, organisationName: row.name, isHeld, isDismissed: row.dismissed, isMendable: isHeld && row.mendable,
        findings: row.findings.map((finding) => Object.assign(new ImportCellFinding(), finding, { remedy: remedyOf(finding.problem) })),
      }),
    );
  }
}
