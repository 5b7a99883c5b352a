import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ImportedOrganisation } from './imported-organisation.ts';

/** A checked row on its way to the worker; gone when the import has ended. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('jsonb') checked!: ImportedOrganisation;
}
