import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('mail_message')
export class MailMessage {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @Column('citext') recipient!: string;
  @Column('text') kind!: string;
  @Column('text') locale!: string;
  @Column('text') subject!: string;
  @Column('text', { name: 'body_text' }) bodyText!: string;
  @Column('text', { name: 'body_html' }) bodyHtml!: string;
  @Column('text', { nullable: true }) calendar!: string | null;
  @Column('text', { name: 'calendar_method', nullable: true }) calendarMethod!: 'REQUEST' | 'CANCEL' | null;
  @Column('text') status!: 'queued' | 'sent' | 'failed' | 'mailbox';
  @Column('integer') attempts!: number;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt!: Date;
  @Column('timestamptz', { name: 'tried_at', nullable: true }) triedAt!: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
