import { Injectable, Logger } from '@nestjs/common';
import { brokenMeetings, checkSchedule, gapBound, placementBound, type Schedule, type SchedulingProblem } from '@spilno/scheduling';
import { type ForumBounds, runProvenSchedule, type ScheduleProgress } from '@spilno/solver-host';
import { DataSource, type EntityManager } from 'typeorm';
import { describeError, EventBus } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { Agreements } from '../meetings/index.ts';
import { DraftWriter } from './draft-writer.ts';
import { ProblemReader } from './problem-reader.ts';
import { RunCourse } from './run-course.ts';
import { findVersion } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

export const SCHEDULE_RUN = 'schedule-run';
/** Over a published schedule two moved meetings weigh as much as one gap: people have plans already. */
const CHANGE_COST = 0.5;
/** Most events have no gap left by then, and there is nothing to prove. */
const PROVES_AFTER_MS = 1_000;

interface StartedRun {
  seed: number;
  timeLimitMs: number;
}

/** One run of the scheduler: reads the event, plans in a thread, lets the checker judge, stores a draft. */
@Injectable()
export class ScheduleRunJob implements Job<{ eventId: string; runId: string }> {
  readonly name = SCHEDULE_RUN;
  readonly #logger = new Logger(ScheduleRunJob.name);

  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly agreements: Agreements,
    private readonly drafts: DraftWriter,
    private readonly bus: EventBus,
  ) {}

  async handle({ eventId, runId }: { eventId: string; runId: string }, signal: AbortSignal): Promise<void> {
    const run = await this.#begin(eventId, runId);
    if (!run) return;
    const { problem, keep } = await inTransaction(this.source, async (manager) => {
      await this.agreements.fromMutualWishes(manager, eventId);
      const published = await findVersion(manager, eventId, 'published');
      return {
        problem: await this.#read(manager, eventId, published?.id ?? null),
        keep: published && toSchedule(await readMeetings(manager, eventId, published.id)),
      };
    });
    await this.source.query(`update schedule_run set bound = $3, total = $4, gap_bound = $5 where event_id = $1 and id = $2`, [eventId, runId, placementBound(problem), problem.pairs.length, gapBound(problem)]);
    const found = await this.#plan(eventId, runId, run, problem, keep, signal);
    if ('failure' in found) return this.#end(eventId, runId, 'failed', found.failure);
    const violations = checkSchedule(problem, found.schedule);
    if (violations.length > 0) {
      this.#logger.error(`the checker refused a schedule: ${violations.map(({ kind }) => kind).join(', ')}`);
      return this.#end(eventId, runId, 'failed', 'checkerRefused');
    }
    await this.drafts.write(eventId, runId, problem, found.schedule, found.proven);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: runId });
  }

  /** With the pins of the draft that is replaced, or else of what is published; as in a repair, one holds unless its meeting cannot stand there any more. */
  async #read(manager: EntityManager, eventId: string, publishedId: string | null): Promise<SchedulingProblem> {
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft) return this.problems.read(manager, eventId, publishedId);
    const problem = await this.problems.read(manager, eventId, draft.id, publishedId);
    const broken = brokenMeetings(problem, toSchedule(await readMeetings(manager, eventId, draft.id)));
    return { ...problem, pinned: problem.pinned.filter(({ agreementId }) => !broken.has(agreementId)) };
  }

  async #begin(eventId: string, runId: string): Promise<StartedRun | null> {
    const [[run]] = (await this.source.query(
      `update schedule_run set status = 'running', started_at = now() where event_id = $1 and id = $2 and status in ('queued', 'running') returning seed, time_limit_ms as "timeLimitMs"`,
      [eventId, runId],
    )) as [StartedRun[], number];
    return run ?? null;
  }

  async #plan(eventId: string, runId: string, run: StartedRun, problem: SchedulingProblem, keep: Schedule | null, signal: AbortSignal): Promise<{ schedule: Schedule; proven: ForumBounds | null } | { failure: string }> {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    const course = new RunCourse();
    let reported = Promise.resolve();
    const warn = (error: unknown): void => this.#logger.warn({ message: 'progress is not stored', err: describeError(error) });
    const outcome = await runProvenSchedule(problem, {
      seed: run.seed,
      timeLimitMs: run.timeLimitMs,
      ...(keep ? { keep, changeCost: CHANGE_COST } : {}),
      signal: stop.signal,
      provesAfterMs: PROVES_AFTER_MS,
      onProgress: (progress) => {
        reported = reported.then(() => this.#report(eventId, runId, progress, course, stop)).catch(warn);
      },
      onBounds: (bounds) => {
        reported = reported.then(() => this.#reportBounds(eventId, runId, bounds)).catch(warn);
      },
    });
    // One after the other, and all of them before the run ends: the course of a short run is whole, too.
    await reported;
    if (outcome.ok) return { schedule: outcome.value.schedule, proven: outcome.value.bounds };
    if (outcome.error.kind === 'threadFailed' && outcome.error.best) return { schedule: outcome.error.best.schedule, proven: null };
    return { failure: outcome.error.kind };
  }

  async #report(eventId: string, runId: string, { placed, agreed, gaps, elapsedMs }: ScheduleProgress, course: RunCourse, stop: AbortController): Promise<void> {
    const step = { elapsedMs, placed, gaps };
    course.add(step);
    const [[run]] = (await this.source.query(
      `update schedule_run set placed = $3, total = $4, gaps = $5, progress = $6 where event_id = $1 and id = $2 and status = 'running' returning cancel_requested as "isCancelled"`,
      [eventId, runId, placed, agreed, gaps, JSON.stringify(course.upTo(step))],
    )) as [{ isCancelled: boolean }[], number];
    // A run that was discarded is none any more: nobody waits for what it would find.
    if (!run || run.isCancelled) stop.abort();
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: runId });
  }

  async #reportBounds(eventId: string, runId: string, { held, gaps }: ForumBounds): Promise<void> {
    await this.source.query(`update schedule_run set bound = least(bound, $3), gap_bound = greatest(gap_bound, $4) where event_id = $1 and id = $2 and status = 'running'`, [eventId, runId, held, gaps]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: runId });
  }

  async #end(eventId: string, runId: string, status: 'failed', failure: string): Promise<void> {
    await this.source.query(`update schedule_run set status = $3, failure = $4, finished_at = now() where event_id = $1 and id = $2 and status = 'running'`, [eventId, runId, status, failure]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: runId });
  }
}
