import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A certificate as the firm states it; participants never see its number. */
@Entity('certificate')
export class Certificate {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) issuer!: string | null;
  @Column('text', { nullable: true }) scope!: string | null;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy!: string | null;
}
