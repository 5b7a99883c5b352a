import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row that was mended in the report: it is not held again when its file comes again. */
@Entity('mended_row')
export class MendedRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text') fingerprint!: string;
  @Column('text', { name: 'import_key' }) importKey!: string;
  @Column('text', { name: 'mended_by' }) mendedBy!: string;
  @Column('timestamptz', { name: 'mended_at' }) mendedAt!: Date;
}
