import { Column, Entity, PrimaryColumn } from 'typeorm';

export type LinkPurpose = 'signIn' | 'resetPassword' | 'resumeRegistration' | 'invitation';

@Entity('one_time_link')
export class OneTimeLink {
  /** SHA-256 of the token in the mailed address. */
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') purpose!: LinkPurpose;
  @Column('text', { name: 'target_path' }) targetPath!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
