import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a delegate has read the thread with another organisation. */
@Entity('thread_mark')
export class ThreadMark {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'delegate_id' }) delegateId!: string;
  @PrimaryColumn('uuid', { name: 'counterpart_registration_id' }) counterpartRegistrationId!: string;
  @Column('bigint', { name: 'read_position' }) readPosition!: string;
}
