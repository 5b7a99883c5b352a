import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One side took its disclosure towards another back; the teaser stays. */
@Entity('disclosure_withdrawal')
export class DisclosureWithdrawal {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_registration_id' }) fromRegistrationId!: string;
  @Column('uuid', { name: 'to_registration_id' }) toRegistrationId!: string;
  @Column('uuid', { name: 'withdrawn_by' }) withdrawnBy!: string;
  @Column('timestamptz', { name: 'withdrawn_at' }) withdrawnAt!: Date;
  @Column('timestamptz', { name: 'restored_at', nullable: true }) restoredAt!: Date | null;
}
