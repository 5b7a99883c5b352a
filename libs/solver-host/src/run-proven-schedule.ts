import { type ForumBounds, type ForumFound, isProvable } from '@spilno/gap-prover';
import { ok, type Result } from '@spilno/kernel';
import { compareScores, gapBound, heldAt, plainForum, type Schedule, type SchedulingProblem, scoreSchedule } from '@spilno/scheduling';
import { startThread } from './in-thread.ts';
import type { ProofJob, ProofMessage } from './proof-job.ts';
import { runSchedule, type RunScheduleError, type RunScheduleOptions, type ScheduleRun } from './run-schedule.ts';
import type { ScheduleProgress } from './schedule-job.ts';
import { defaultThreadUrl } from './thread-url.ts';

export interface RunProvenScheduleOptions extends RunScheduleOptions {
  /** The proof begins after so long, if the search has not got to the end by then. */
  readonly provesAfterMs: number;
  /** Called with every better bound that is proven on the way. */
  readonly onBounds?: (bounds: ForumBounds) => void;
  /** The entry of the thread that proves; default: beside this file, as source or as built. */
  readonly proofThreadUrl?: URL;
}

export interface ProvenRun extends ScheduleRun {
  /** What no schedule can exceed or go below; null where nothing was proven. */
  readonly bounds: ForumBounds | null;
}

/**
 * Plans in one thread and, where the event is small enough, proves in another how good a plan can be; a better plan that the proof comes
 * upon is what the search goes on from. A proof that fails, or is out of memory, leaves what was proven before. Never rejects.
 */
export const runProvenSchedule = (problem: SchedulingProblem, options: RunProvenScheduleOptions): Promise<Result<ProvenRun, RunScheduleError>> => new Portfolio(problem, options).run();

/** A plan to go on from, of which the search had not thought. */
interface Lead {
  readonly schedule: Schedule;
  readonly found: Pick<ForumFound, 'placed' | 'gaps'>;
}

class Portfolio {
  readonly #problem: SchedulingProblem;
  readonly #options: RunProvenScheduleOptions;
  readonly #startMs = performance.now();
  #round = new AbortController();
  #latest: ScheduleProgress | null = null;
  #lead: Lead | null = null;
  #bounds: ForumBounds | null = null;
  #isProofDue = false;
  #endProof: () => void = () => undefined;

  constructor(problem: SchedulingProblem, options: RunProvenScheduleOptions) {
    this.#problem = problem;
    this.#options = options;
  }

  async run(): Promise<Result<ProvenRun, RunScheduleError>> {
    const { signal, provesAfterMs } = this.#options;
    const cancel = (): void => this.#round.abort();
    signal?.addEventListener('abort', cancel, { once: true });
    const beginning = setTimeout(() => {
      this.#isProofDue = true;
      this.#beginProof();
    }, provesAfterMs);
    try {
      const result = await this.#search();
      return result.ok ? ok({ ...result.value, bounds: this.#bounds }) : result;
    } finally {
      clearTimeout(beginning);
      signal?.removeEventListener('abort', cancel);
      this.#endProof();
    }
  }

  get #elapsedMs(): number {
    return Math.round(performance.now() - this.#startMs);
  }

  /** Round after round, as long as the proof leads on. */
  async #search(): Promise<Result<ScheduleRun, RunScheduleError>> {
    const { signal, timeLimitMs, maxMoves } = this.#options;
    let start: Schedule | null = null;
    let movesBefore = 0;
    for (;;) {
      const offsetMs = start ? this.#elapsedMs : 0;
      const round = await this.#searchFrom(start, offsetMs, movesBefore);
      const lead = this.#lead;
      this.#lead = null;
      const result = this.#orElse(round.ok ? ok({ ...round.value, moves: round.value.moves + movesBefore, elapsedMs: round.value.elapsedMs + offsetMs }) : round, start);
      movesBefore = result.ok ? result.value.moves : (this.#latest?.moves ?? 0);
      if (!lead || signal?.aborted || this.#elapsedMs >= timeLimitMs || movesBefore >= (maxMoves ?? Infinity)) return this.#orElse(result, lead?.schedule ?? null);
      start = result.ok && compareScores(result.value.score, scoreSchedule(this.#problem, lead.schedule)) <= 0 ? result.value.schedule : lead.schedule;
      this.#round = new AbortController();
    }
  }

  #searchFrom(start: Schedule | null, offsetMs: number, movesBefore: number): Promise<Result<ScheduleRun, RunScheduleError>> {
    const { signal, timeLimitMs, maxMoves, keep, changeCost = 0, onProgress } = this.#options;
    return runSchedule(this.#problem, {
      ...this.#options,
      timeLimitMs: timeLimitMs - offsetMs,
      ...(maxMoves !== undefined && { maxMoves: maxMoves - movesBefore }),
      ...(start ? { keep: start, changeCost: 0 } : { ...(keep && { keep }), changeCost }),
      signal: signal?.aborted ? signal : this.#round.signal,
      onProgress: (progress) => {
        this.#latest = { ...progress, elapsedMs: progress.elapsedMs + offsetMs, moves: progress.moves + movesBefore };
        onProgress?.(this.#latest);
        this.#beginProof();
      },
    });
  }

  /** What a round began with, or the proof came upon at the very end, goes as well. */
  #orElse(result: Result<ScheduleRun, RunScheduleError>, schedule: Schedule | null): Result<ScheduleRun, RunScheduleError> {
    if (!schedule) return result;
    const score = scoreSchedule(this.#problem, schedule);
    if (result.ok && compareScores(result.value.score, score) <= 0) return result;
    const end = this.#options.signal?.aborted ? 'cancelled' : 'limit';
    return ok({ schedule, score, moves: this.#latest?.moves ?? 0, perfect: false, elapsedMs: this.#elapsedMs, end });
  }

  /** Once it is time and there is a first plan. */
  #beginProof(): void {
    const known = this.#latest;
    if (!this.#isProofDue || !known) return;
    this.#isProofDue = false;
    const agreed = this.#problem.pairs.length;
    if (agreed * this.#problem.slots.length > MOST_PLACES) return;
    if (known.placed === agreed && known.gaps <= gapBound(this.#problem)) return;
    const forum = plainForum(this.#problem);
    if (!forum || !isProvable(forum)) return;
    const job: ProofJob = { forum, known: { placed: known.placed, gaps: known.gaps } };
    const worker = startThread(this.#options.proofThreadUrl ?? defaultThreadUrl('proof'), job);
    this.#endProof = () => void worker.terminate();
    worker.on('message', (message: ProofMessage) => {
      if (message.kind === 'better') this.#hear(message.found);
      else this.#options.onBounds?.((this.#bounds = message.bounds));
    });
    // The search goes on without it, with what was proven so far.
    worker.on('error', () => undefined);
  }

  #hear({ slots, placed, gaps }: ForumFound): void {
    // Over a published schedule few moves count for more than a gap.
    if ((this.#options.changeCost ?? 0) > 0) return;
    const best = this.#lead?.found ?? this.#latest;
    if (best && (placed < best.placed || (placed === best.placed && gaps >= best.gaps))) return;
    const schedule = heldAt(this.#problem, slots);
    if (!schedule) return;
    this.#lead = { schedule, found: { placed, gaps } };
    this.#round.abort();
  }
}

/** Pairs × slots beyond which a forum is not even written down for a proof. */
const MOST_PLACES = 200_000;
