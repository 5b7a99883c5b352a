import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  /** Id of the account, or "console". */
  @Column('text', { name: 'started_by' }) startedBy!: string;
  @Column('text') status!: 'running' | 'done' | 'failed';
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('integer', { name: 'rows_total' }) rowsTotal!: number;
  @Column('integer', { name: 'rows_read' }) rowsRead!: number;
  @Column('integer') imported!: number;
  @Column('integer') warnings!: number;
  @Column('integer') held!: number;
  @Column('integer') unchanged!: number;
  /** Rows that were mended in an earlier report; they count as unchanged. */
  @Column('integer', { name: 'mended_before' }) mendedBefore!: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
