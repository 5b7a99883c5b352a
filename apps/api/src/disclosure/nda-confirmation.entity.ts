import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The disclosing firm ("from") confirmed that an NDA is recorded; withdrawn once, never changed. */
@Entity('nda_confirmation')
export class NdaConfirmation {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_registration_id' }) fromRegistrationId!: string;
  @Column('uuid', { name: 'to_registration_id' }) toRegistrationId!: string;
  @Column('text', { name: 'document_version' }) documentVersion!: string;
  /** SHA-256, hexadecimal. */
  @Column('text', { name: 'document_hash' }) documentHash!: string;
  @Column('uuid', { name: 'confirmed_by_delegate_id' }) confirmedByDelegateId!: string;
  @Column('uuid', { name: 'confirmed_by' }) confirmedBy!: string;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
}
