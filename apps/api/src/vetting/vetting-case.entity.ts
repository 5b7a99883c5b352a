import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type StoredCaseStatus } from './case-status.ts';
import { type VettingTrigger } from './vetting-cases.ts';

@Entity('vetting_case')
export class VettingCaseRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'registration_id' }) registrationId!: string;
  @Column('text') trigger!: VettingTrigger;
  @Column('text') status!: StoredCaseStatus;
  @Column('text') screening!: 'notScreened' | 'unavailable' | 'review' | 'noMatch';
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('integer') version!: number;
}
