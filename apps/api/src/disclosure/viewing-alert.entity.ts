import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person opened unusually many firms within an hour; settled when an organiser has looked. */
@Entity('viewing_alert')
export class ViewingAlertRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'viewer_account_id' }) viewerAccountId!: string;
  @Column('uuid', { name: 'viewer_registration_id' }) viewerRegistrationId!: string;
  @Column('integer', { name: 'opened_firms' }) openedFirms!: number;
  @Column('integer') threshold!: number;
  @Column('numeric', { name: 'usual_firms' }) usualFirms!: string;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
}
