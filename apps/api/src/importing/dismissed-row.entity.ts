import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A held row that an organiser has put aside; known again by key, column and problem. */
@Entity('dismissed_row')
export class DismissedRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('text', { name: 'row_key' }) rowKey!: string;
  @PrimaryColumn('text', { name: 'column_name' }) columnName!: string;
  @PrimaryColumn('text') problem!: string;
  @Column('text', { name: 'dismissed_by' }) dismissedBy!: string;
  @Column('timestamptz', { name: 'dismissed_at' }) dismissedAt!: Date;
}
