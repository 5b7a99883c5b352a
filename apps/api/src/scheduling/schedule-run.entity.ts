import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ScheduleRunStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** One point of the course of a run. */
export interface RunStep {
  readonly elapsedMs: number;
  readonly placed: number;
  readonly gaps: number;
}

@Entity('schedule_run')
export class ScheduleRunRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') status!: ScheduleRunStatus;
  @Column('integer') seed!: number;
  @Column('integer', { name: 'time_limit_ms' }) timeLimitMs!: number;
  @Column('boolean', { name: 'cancel_requested' }) cancelRequested!: boolean;
  @Column('integer', { nullable: true }) placed!: number | null;
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('integer', { nullable: true }) gaps!: number | null;
  @Column('integer', { nullable: true }) bound!: number | null;
  @Column('integer', { name: 'gap_bound', nullable: true }) gapBound!: number | null;
  @Column('jsonb') progress!: readonly RunStep[];
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('uuid', { name: 'version_id', nullable: true }) versionId!: string | null;
  @Column('uuid', { name: 'started_by', nullable: true }) startedBy!: string | null;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt!: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
