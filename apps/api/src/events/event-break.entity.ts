import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event_break')
export class EventBreak {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'day_id' }) dayId!: string;
  @Column('text') label!: string;
  @Column('text', { name: 'label_uk', nullable: true }) labelUk!: string | null;
  @Column('time', { name: 'starts_at_time' }) startsAtTime!: string;
  @Column('time', { name: 'ends_at_time' }) endsAtTime!: string;
}
