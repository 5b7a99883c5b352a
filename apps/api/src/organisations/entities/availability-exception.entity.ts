import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a delegate is not there; without one a delegate is free. */
@Entity('availability_exception')
export class AvailabilityException {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'delegate_id' }) delegateId!: string;
  /** [start, end) as Postgres writes a tstzrange. */
  @Column('tstzrange') during!: string;
}
