import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organiser mends: the cells of a held row, every one of them masked. */
@Entity('import_held_row')
export class HeldRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('integer') version!: number;
  /** Of the cells as the file had them, masked; the same row of a later file is known again by it. */
  @Column('text') fingerprint!: string;
  @Column('jsonb') cells!: Record<string, string>;
  @Column('text', { name: 'mended_by', nullable: true }) mendedBy!: string | null;
  @Column('timestamptz', { name: 'mended_at', nullable: true }) mendedAt!: Date | null;
}
