import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, type EventScope, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction, violatedConstraint } from '../database/index.ts';
import { disruptionOpen } from '../events/index.ts';
import { JobQueue } from '../jobs/index.ts';
import { lockSchedule } from './schedule-versions.ts';
import { type ScheduleRunStatus } from './schedule-run.entity.ts';
import { SCHEDULE_RUN } from './schedule-run.job.ts';

const SEEDS = 2 ** 31;

/** Starts and stops runs of the scheduler; at most one is under way per event. */
@Injectable()
export class ScheduleRunsService {
  constructor(
    private readonly source: DataSource,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** @returns the id of the run */
  async start(scope: EventScope, seconds: number, seed: number | null): Promise<string | NotPossible> {
    try {
      return await inTransaction(this.source, async (manager) => {
        await lockSchedule(manager, scope.eventId);
        const open = await disruptionOpen(manager, scope.eventId);
        if (open) return open;
        const [{ id }] = (await manager.query(`insert into schedule_run (event_id, seed, time_limit_ms, started_by) values ($1, $2, $3, $4) returning id`, [
          scope.eventId,
          seed ?? Math.floor(Math.random() * SEEDS),
          seconds * 1_000,
          scope.actor.accountId,
        ])) as [{ id: string }];
        await this.audit.record(manager, scope.actor, { action: 'schedule.runStarted', eventId: scope.eventId, subjectKind: 'scheduleRun', subjectId: id });
        await this.jobs.enqueue(SCHEDULE_RUN, { eventId: scope.eventId, runId: id }, manager);
        return id;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'schedule_run_active') return NotPossible.because('alreadyRunning', 'A run is under way. Stop it first, or wait for it.', 'running');
      throw error;
    }
  }

  /** Ends a run and forgets what it has found; the draft stays as it is. Sent twice, it changes nothing the second time. */
  async discard(scope: EventScope, runId: string): Promise<string | NotFound | NotPossible> {
    return inTransaction(this.source, async (manager) => {
      const [run] = (await manager.query(`select status from schedule_run where event_id = $1 and id = $2 for update`, [scope.eventId, runId])) as { status: ScheduleRunStatus }[];
      if (!run) return NotFound.create();
      if (run.status === 'cancelled') return runId;
      if (run.status === 'done' || run.status === 'failed') return NotPossible.because('runEnded', 'The run has ended. What it found is the draft; an earlier version can be restored.', run.status);
      await manager.query(`update schedule_run set status = 'cancelled', cancel_requested = true, finished_at = now() where event_id = $1 and id = $2`, [scope.eventId, runId]);
      await this.audit.record(manager, scope.actor, { action: 'schedule.runDiscarded', eventId: scope.eventId, subjectKind: 'scheduleRun', subjectId: runId });
      await this.bus.publish('jobProgressed', { eventId: scope.eventId, jobKind: 'schedule', jobId: runId }, manager);
      return runId;
    });
  }

  /** Ends a run; what it has found so far becomes the draft. Sent twice, it changes nothing the second time. */
  async stop(scope: EventScope, runId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [[run]] = (await manager.query(
        `update schedule_run set cancel_requested = true, status = case when status = 'queued' then 'cancelled' else status end,
           finished_at = case when status = 'queued' then now() else finished_at end
         where event_id = $1 and id = $2 returning id`,
        [scope.eventId, runId],
      )) as [{ id: string }[], number];
      if (!run) return NotFound.create();
      await this.audit.record(manager, scope.actor, { action: 'schedule.runStopped', eventId: scope.eventId, subjectKind: 'scheduleRun', subjectId: runId });
      await this.bus.publish('jobProgressed', { eventId: scope.eventId, jobKind: 'schedule', jobId: runId }, manager);
      return runId;
    });
  }
}
