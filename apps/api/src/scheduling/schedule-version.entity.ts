import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type StoredLost } from './lost-meetings.ts';
import { type DropReason, type LeftoverReport, type ScheduleScore } from '@spilno/scheduling';
import { type StoredProof } from './version-proof.ts';
import { type ScheduleVersionStatus } from '@spilno/meetings';

/** A meeting of the older version that was left out. */
export interface StoredDrop {
  readonly firstRegistrationId: string;
  readonly secondRegistrationId: string;
  readonly slotId: string;
  readonly tableId: string;
  readonly reason: DropReason | 'agreedTimeTaken';
  /** Where it stands instead of the time that its two sides agreed to; without it, it is left out. */
  readonly standsAtSlotId?: string;
}

/** A score, and the number of meetings that no schedule of its pairs can exceed; what was stored before there was one has none. */
export interface StoredScore extends ScheduleScore {
  readonly bound?: number;
  /** Where everything is placed: no schedule that holds everything has fewer gaps. */
  readonly gapBound?: number;
  /** What a run has proven beyond counting; it counts as long as it still holds. */
  readonly proof?: StoredProof;
}

/** Why pairs have no meeting, and which of them had a published one. */
export interface StoredLeftovers extends LeftoverReport {
  /** Not there in versions that are older. */
  readonly lost?: StoredLost | null;
}

@Entity('schedule_version')
export class ScheduleVersion {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') number!: number;
  @Column('text') status!: ScheduleVersionStatus;
  @Column('uuid', { name: 'based_on_version_id', nullable: true }) basedOnVersionId!: string | null;
  @Column('integer', { name: 'based_on_revision', nullable: true }) basedOnRevision!: number | null;
  /** Rises with every change of a meeting in it. */
  @Column('integer') revision!: number;
  @Column('jsonb', { nullable: true }) score!: StoredScore | null;
  @Column('jsonb', { nullable: true }) leftovers!: StoredLeftovers | null;
  /** The older version this one was restored from; null for any other. */
  @Column('uuid', { name: 'restored_from_id', nullable: true }) restoredFromId!: string | null;
  /** What could not come back; null unless it was restored. */
  @Column('jsonb', { nullable: true }) dropped!: readonly StoredDrop[] | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  /** Why a published schedule was replaced by this one; null for the first, and before it is published. */
  @Column('text', { name: 'publish_reason', nullable: true }) publishReason!: string | null;
}
