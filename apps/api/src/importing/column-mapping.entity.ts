import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which column of files with one heading means what. */
@Entity('column_mapping')
export class ColumnMapping {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  /** Hash of the names in the heading. */
  @PrimaryColumn('text') signature!: string;
  @Column('jsonb') sources!: Record<string, unknown>;
  @Column('text', { name: 'saved_by' }) savedBy!: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
