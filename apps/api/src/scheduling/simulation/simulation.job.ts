import { Injectable, Logger } from '@nestjs/common';
import { type DemandAssumptions, type ForumTerms, type Simulation, type SimulationOptions } from '@spilno/scheduling';
import { runSimulation } from '@spilno/solver-host';
import { DataSource } from 'typeorm';
import { describeError, EventBus } from '../../common/index.ts';
import { type Job } from '../../jobs/index.ts';

export const SIMULATION_RUN = 'simulation-run';

/** Everything that the run depends on: the same order gives the same result. */
export interface SimulationOrder {
  readonly typeCodes: readonly string[];
  readonly terms: ForumTerms;
  readonly assumptions: DemandAssumptions;
  readonly options: Pick<SimulationOptions, 'seed' | 'samples' | 'curveSamples' | 'below' | 'floor'>;
}

/** Simulates an event in a thread; a run that is cancelled meanwhile ends within its next report. */
@Injectable()
export class SimulationJob implements Job<{ eventId: string; simulationId: string }> {
  readonly name = SIMULATION_RUN;
  readonly #logger = new Logger(SimulationJob.name);

  constructor(
    private readonly source: DataSource,
    private readonly bus: EventBus,
  ) {}

  async handle({ eventId, simulationId }: { eventId: string; simulationId: string }, signal: AbortSignal): Promise<void> {
    const [[run]] = (await this.source.query(`update simulation set status = 'running', samples_done = 0 where event_id = $1 and id = $2 and status in ('queued', 'running') returning ordered`, [eventId, simulationId])) as [{ ordered: SimulationOrder }[], number];
    if (!run) return;
    const { terms, assumptions, options } = run.ordered;
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    let reported = Promise.resolve();
    const outcome = await runSimulation(terms, assumptions, options, {
      signal: stop.signal,
      onProgress: (samples) => {
        reported = reported.then(() => this.#report(eventId, simulationId, samples, stop)).catch((error: unknown) => this.#logger.warn({ message: 'progress is not stored', err: describeError(error) }));
      },
    });
    await reported;
    if (outcome.ok) return this.#end(eventId, simulationId, { result: outcome.value });
    // The worker is closing down: the job comes back and begins anew.
    if (signal.aborted) throw new Error('the simulation was interrupted');
    return this.#end(eventId, simulationId, { failure: outcome.error.kind });
  }

  async #report(eventId: string, simulationId: string, samples: number, stop: AbortController): Promise<void> {
    const [, isRunning] = (await this.source.query(`update simulation set samples_done = $3 where event_id = $1 and id = $2 and status = 'running'`, [eventId, simulationId, samples])) as [unknown, number];
    if (isRunning === 0) stop.abort();
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: simulationId });
  }

  async #end(eventId: string, simulationId: string, { result, failure }: { result?: Simulation; failure?: string }): Promise<void> {
    await this.source.query(`update simulation set status = $3, result = $4, failure = $5, finished_at = now(), samples_done = case when $4::jsonb is null then samples_done else samples end where event_id = $1 and id = $2 and status = 'running'`, [
      eventId, simulationId, result ? 'done' : 'failed', result ? JSON.stringify(result) : null, failure ?? null,
    ]);
    await this.bus.publish('jobProgressed', { eventId, jobKind: 'schedule', jobId: simulationId });
  }
}
