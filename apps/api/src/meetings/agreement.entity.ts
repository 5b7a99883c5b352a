import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PartOfDay } from '@spilno/meetings';

@Entity('agreement')
export class Agreement {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The smaller id of the two. */
  @Column('uuid', { name: 'first_registration_id' }) firstRegistrationId!: string;
  @Column('uuid', { name: 'second_registration_id' }) secondRegistrationId!: string;
  @Column('text') source!: 'request' | 'wishes';
  @Column('uuid', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('date', { name: 'time_wish_day', nullable: true }) timeWishDay!: string | null;
  @Column('text', { name: 'time_wish_part', nullable: true }) timeWishPart!: PartOfDay | null;
  @Column('timestamptz', { name: 'agreed_at' }) agreedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('uuid', { name: 'ended_by_registration_id', nullable: true }) endedByRegistrationId!: string | null;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason!: string | null;
}
