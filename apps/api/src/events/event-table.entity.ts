import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_table')
export class EventTable {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') label!: string;
  @Column('text') hall!: string;
  @Column('text', { name: 'hall_uk', nullable: true }) hallUk!: string | null;
  @Column('integer') position!: number;
  /** Set when the hall no longer has it but an older version of the schedule does. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}
