import { Injectable, Logger } from '@nestjs/common';
import { checkSchedule, diffSchedules, type Schedule, type ScheduledMeeting, type SchedulingProblem, type Variation, varyProblem } from '@spilno/scheduling';
import { runSchedule } from '@spilno/solver-host';
import { DataSource } from 'typeorm';
import { EventBus } from '../../common/index.ts';
import { type Job } from '../../jobs/index.ts';
import { ProblemReader } from '../problem-reader.ts';
import { type ScheduleVersion, type StoredScore } from '../schedule-version.entity.ts';
import { findVersion } from '../schedule-versions.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { boundedScore } from '../version-judgement.ts';

export const WHAT_IF_RUN = 'what-if-run';
/** As for a run over a published schedule: two moved meetings weigh as much as one gap. */
const CHANGE_COST = 0.5;
const LISTED = 300;
const SEED = 1;

export interface StoredPlace {
  readonly startMs: number;
  readonly endMs: number;
  /** Null: a table that is not there yet. */
  readonly tableId: string | null;
}

export interface StoredWhatIf {
  /** The plan, with slots and tables that are not there yet by ids of their own; missing from runs of before. */
  readonly schedule?: Schedule;
  readonly newSlots?: readonly { readonly id: string; readonly startMs: number; readonly endMs: number }[];
  readonly before: StoredScore;
  /** The same run without the change: what of the gain is not due to it. */
  readonly unchanged: StoredScore;
  readonly after: StoredScore;
  readonly curedAgreementIds: readonly string[];
  readonly moved: number;
  readonly lost: number;
  readonly changes: readonly { readonly agreementId: string; readonly kind: 'new' | 'moved' | 'cancelled'; readonly from: StoredPlace | null; readonly to: StoredPlace | null }[];
}

interface Begun {
  readonly variation: Variation;
  readonly seconds: number;
}

/** Plans the varied event from the draft on, in a thread, judged by the checker; nothing of it touches the draft. */
@Injectable()
export class WhatIfJob implements Job<{ eventId: string; whatIfId: string }> {
  readonly name = WHAT_IF_RUN;
  readonly #logger = new Logger(WhatIfJob.name);

  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly bus: EventBus,
  ) {}

  async handle({ eventId, whatIfId }: { eventId: string; whatIfId: string }, signal: AbortSignal): Promise<void> {
    const { manager } = this.source;
    const base = (await findVersion(manager, eventId, 'draft')) ?? (await findVersion(manager, eventId, 'published'));
    const run = await this.#begin(eventId, whatIfId, base);
    if (!run) return;
    if (!base) return this.#end(eventId, whatIfId, { failure: 'noVersion' });
    const problem = await this.problems.read(manager, eventId, base.id);
    const draft = toSchedule(await readMeetings(manager, eventId, base.id));
    const varied = varyProblem(problem, run.variation);
    if (!varied.ok) return this.#end(eventId, whatIfId, { failure: varied.error.kind });
    const options = { seed: SEED, timeLimitMs: run.seconds * 1_000, keep: draft, changeCost: CHANGE_COST, signal };
    const [same, outcome] = [await runSchedule(problem, options), await runSchedule(varied.value, options)];
    if (!same.ok) return this.#end(eventId, whatIfId, { failure: same.error.kind });
    if (!outcome.ok) return this.#end(eventId, whatIfId, { failure: outcome.error.kind });
    const { schedule } = outcome.value;
    if (checkSchedule(varied.value, schedule).length > 0) {
      this.#logger.error('the checker refused a what-if schedule');
      return this.#end(eventId, whatIfId, { failure: 'checkerRefused' });
    }
    return this.#end(eventId, whatIfId, { result: toResult({ problem, draft, rerun: same.value.schedule }, { problem: varied.value, schedule }) });
  }

  async #begin(eventId: string, whatIfId: string, base: ScheduleVersion | null): Promise<Begun | null> {
    const [[run]] = (await this.source.query(
      `update what_if set status = 'running', base_version_id = $3, base_revision = $4 where event_id = $1 and id = $2 and status in ('queued', 'running') returning variation, seconds`,
      [eventId, whatIfId, base?.id ?? null, base?.revision ?? null],
    )) as [Begun[], number];
    return run ?? null;
  }

  /** A run that was discarded meanwhile stays so: nobody waits for what it found. */
  async #end(eventId: string, whatIfId: string, { result, failure }: { result?: StoredWhatIf; failure?: string }): Promise<void> {
    await this.source.query(`update what_if set status = $3, result = $4, failure = $5, finished_at = now() where event_id = $1 and id = $2 and status = 'running'`, [
      eventId, whatIfId, result ? 'done' : 'failed', result ? JSON.stringify(result) : null, failure ?? null,
    ]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: whatIfId });
  }
}

function toResult(now: { problem: SchedulingProblem; draft: Schedule; rerun: Schedule }, then: { problem: SchedulingProblem; schedule: Schedule }): StoredWhatIf {
  const difference = diffSchedules(now.draft, then.schedule);
  const slots = new Map([...now.problem.slots, ...then.problem.slots].map((slot) => [slot.id, slot]));
  const tables = new Set(now.problem.tables.map(({ id }) => id));
  const place = ({ slotId, tableId }: ScheduledMeeting): StoredPlace => ({ startMs: slots.get(slotId)!.startMs, endMs: slots.get(slotId)!.endMs, tableId: tables.has(tableId) ? tableId : null });
  const changes = difference.changes.map((change) => ({ agreementId: change.agreementId, kind: change.kind, from: 'before' in change ? place(change.before) : null, to: 'after' in change ? place(change.after) : null }));
  const known = new Set(now.problem.slots.map(({ id }) => id));
  return {
    schedule: then.schedule,
    newSlots: then.problem.slots.filter(({ id }) => !known.has(id)).map(({ id, startMs, endMs }) => ({ id, startMs, endMs })),
    before: boundedScore(now.problem, now.draft),
    unchanged: boundedScore(now.problem, now.rerun),
    after: boundedScore(then.problem, then.schedule),
    curedAgreementIds: changes.filter(({ kind }) => kind === 'new').map(({ agreementId }) => agreementId),
    moved: difference.counts.moved,
    lost: difference.counts.cancelled,
    changes: changes.sort((one, other) => (one.to ?? one.from)!.startMs - (other.to ?? other.from)!.startMs).slice(0, LISTED),
  };
}
