import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who looked at what of an organisation. */
@Entity('access_log')
export class AccessLogEntry {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('bigint') id!: string;
  @Column('uuid', { name: 'subject_registration_id' }) subjectRegistrationId!: string;
  /** Null for organisers and officers. */
  @Column('uuid', { name: 'viewer_registration_id', nullable: true }) viewerRegistrationId!: string | null;
  @Column('uuid', { name: 'viewer_account_id' }) viewerAccountId!: string;
  @Column('text', { name: 'viewer_role' }) viewerRole!: string;
  @Column('integer') level!: number;
  @Column('text') viewed!: string;
  @Column('timestamptz', { name: 'viewed_at' }) viewedAt!: Date;
}
