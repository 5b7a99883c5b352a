import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ScheduleRunRow } from './schedule-run.entity.ts';
import { RunPoint, ScheduleRun } from './schedule-run.type.ts';

@Injectable()
export class RunReader {
  constructor(private readonly source: DataSource) {}

  async find(eventId: string, runId: string): Promise<ScheduleRun | null> {
    const row = await this.source.manager.findOneBy(ScheduleRunRow, { eventId, id: runId });
    return row && toRun(row);
  }

  /** The run that is under way, or the last one. */
  async newest(eventId: string): Promise<ScheduleRun | null> {
    const row = await this.source.manager.findOne(ScheduleRunRow, { where: { eventId }, order: { queuedAt: 'DESC' } });
    return row && toRun(row);
  }
}

function toRun(row: ScheduleRunRow): ScheduleRun {
  const { id, status, seed, timeLimitMs, placed, total, gaps, bound, gapBound, progress, failure, versionId, queuedAt, startedAt, finishedAt } = row;
  return Object.assign(new ScheduleRun(), { id, status, seed, timeLimitMs, placed, total, gaps, bound, gapBound, course: progress.map((step) => Object.assign(new RunPoint(), step)), failure, versionId, queuedAt, startedAt, finishedAt });
}
