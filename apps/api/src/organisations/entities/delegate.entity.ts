import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of an organisation at one event. */
@Entity('delegate')
export class Delegate {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  /** Null until the person was invited, or while the address works for another organisation of the event. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') name!: string;
  @Column('text', { name: 'job_function' }) jobFunction!: string;
  @Column('citext') email!: string;
  @Column('text', { nullable: true }) telephone!: string | null;
  @Column('text', { array: true }) languages!: string[];
  @Column('boolean', { name: 'is_lead' }) isLead!: boolean;
  @Column('boolean', { name: 'shows_email' }) showsEmail!: boolean;
  @Column('boolean', { name: 'shows_telephone' }) showsTelephone!: boolean;
  /** Empty means every day of the event. */
  @Column('uuid', { name: 'attends_day_ids', array: true }) attendsDayIds!: string[];
  @Column('timestamptz', { name: 'attendance_confirmed_at', nullable: true }) attendanceConfirmedAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
