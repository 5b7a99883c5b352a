import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_finding')
export class ImportFinding {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'batch_id' }) batchId!: string;
  @Column('integer', { name: 'row_number' }) rowNumber!: number;
  /** What the row is known again by in the next file. */
  @Column('text', { name: 'row_key' }) rowKey!: string;
  @Column('text', { name: 'column_name' }) columnName!: string;
  @Column('text') problem!: string;
  @Column('text') severity!: 'held' | 'warning';
  @Column('text', { name: 'organisation_name', nullable: true }) organisationName!: string | null;
  /** Without refused passages and never a formula. */
  @Column('text', { name: 'value_masked', nullable: true }) valueMasked!: string | null;
  @Column('integer', { name: 'earlier_row_number', nullable: true }) earlierRowNumber!: number | null;
}
