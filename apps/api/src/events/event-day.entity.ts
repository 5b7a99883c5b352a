import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_day')
export class EventDay {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('date') date!: string;
  @Column('time', { name: 'starts_at_time' }) startsAtTime!: string;
  /** "24:00:00" is the end of the day. */
  @Column('time', { name: 'ends_at_time' }) endsAtTime!: string;
}
