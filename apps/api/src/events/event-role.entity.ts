import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type EventRole } from '../common/index.ts';

@Entity('event_role')
export class EventRoleGrant {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text') role!: EventRole;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
