import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LeftoverReport, type ScheduleScore } from '@spilno/scheduling';
import { type ScheduleVersionStatus } from '@spilno/meetings';

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
  @Column('jsonb', { nullable: true }) score!: ScheduleScore | null;
  @Column('jsonb', { nullable: true }) leftovers!: LeftoverReport | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
