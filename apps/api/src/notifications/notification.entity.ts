import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { type NotificationKind } from './notification-kind.ts';

@Entity('notification')
export class Notification {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @Column('text') kind!: NotificationKind;
  @Column('jsonb') facts!: Record<string, string | number>;
  @Column('text', { name: 'target_path' }) targetPath!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}
