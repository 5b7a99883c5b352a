import { Injectable, Logger } from '@nestjs/common';
import { checkSchedule, problemForRepair } from '@spilno/scheduling';
import { runRepair } from '@spilno/solver-host';
import { DataSource } from 'typeorm';
import { describeError, EventBus, EventClock } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { type Job } from '../../jobs/index.ts';
import { Agreements } from '../../meetings/index.ts';
import { ProblemReader } from '../problem-reader.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { type StoredRepair } from './repair-row.ts';

export const REPAIR_RUN = 'repair-run';
const TIME_LIMIT_MS = 20_000;
const SEED = 1;

/** Mends the published schedule in a thread, up to three ways, each judged by the checker; nothing is changed before one is taken. */
@Injectable()
export class RepairJob implements Job<{ eventId: string; repairId: string }> {
  readonly name = REPAIR_RUN;
  readonly #logger = new Logger(RepairJob.name);

  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly agreements: Agreements,
    private readonly bus: EventBus,
    private readonly clock: EventClock,
  ) {}

  async handle({ eventId, repairId }: { eventId: string; repairId: string }, signal: AbortSignal): Promise<void> {
    const [[repair]] = (await this.source.query(`update repair set status = 'running', part = 0 where event_id = $1 and id = $2 and status in ('queued', 'running') returning base_version_id as "versionId"`, [eventId, repairId])) as [{ versionId: string }[], number];
    if (!repair) return;
    const { problem, published } = await inTransaction(this.source, async (manager) => {
      await this.agreements.fromMutualWishes(manager, eventId);
      const meetings = toSchedule(await readMeetings(manager, eventId, repair.versionId));
      return { problem: problemForRepair(await this.problems.read(manager, eventId, repair.versionId), meetings, (await this.clock.now(eventId, manager)).getTime()), published: meetings };
    });
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    let reported = Promise.resolve();
    const outcome = await runRepair(problem, published, {
      seed: SEED,
      timeLimitMs: TIME_LIMIT_MS,
      signal: stop.signal,
      onProgress: (part) => {
        reported = reported.then(() => this.#report(eventId, repairId, part, stop)).catch((error: unknown) => this.#logger.warn({ message: 'progress is not stored', err: describeError(error) }));
      },
    });
    await reported;
    // The worker is closing down: the job comes back and begins anew.
    if (!outcome.ok && signal.aborted) throw new Error('the repair was interrupted');
    if (!outcome.ok) return this.#end(eventId, repairId, { failure: outcome.error.kind });
    if (outcome.value.some(({ schedule }) => checkSchedule(problem, schedule).length > 0)) {
      this.#logger.error('the checker refused an offer of a repair');
      return this.#end(eventId, repairId, { failure: 'checkerRefused' });
    }
    return this.#end(eventId, repairId, { result: { movesBound: outcome.value[0]?.movesBound ?? 0, offers: outcome.value.map(({ movesBound: _, ...offer }) => offer) } });
  }

  /** A repair that was discarded is none any more: nobody waits for what it would find. */
  async #report(eventId: string, repairId: string, part: number, stop: AbortController): Promise<void> {
    const [, isRunning] = (await this.source.query(`update repair set part = $3 where event_id = $1 and id = $2 and status = 'running'`, [eventId, repairId, Math.min(1, part)])) as [unknown, number];
    if (isRunning === 0) stop.abort();
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: repairId });
  }

  async #end(eventId: string, repairId: string, { result, failure }: { result?: StoredRepair; failure?: string }): Promise<void> {
    await this.source.query(`update repair set status = $3, result = $4, failure = $5, part = case when $4::jsonb is null then part else 1 end, finished_at = now() where event_id = $1 and id = $2 and status = 'running'`, [
      eventId, repairId, result ? 'done' : 'failed', result ? JSON.stringify(result) : null, failure ?? null,
    ]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: repairId });
  }
}
