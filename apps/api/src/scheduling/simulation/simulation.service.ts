import { Injectable } from '@nestjs/common';
import { simulationFaults } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, InvalidInput, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction, violatedConstraint } from '../../database/index.ts';
import { JobQueue } from '../../jobs/index.ts';
import { SimulationFactsReader } from './simulation-facts.reader.ts';
import { SIMULATION_RUN, type SimulationOrder } from './simulation.job.ts';
import { type StartSimulationInput } from './simulation.type.ts';

const SEEDS = 2 ** 31;
/** So many imagined events stand at every point of the curves: points are compared event by event, which needs fewer. */
const CURVE_SAMPLES = 30;

/** Orders, cancels and forgets simulations; at most one is under way per event. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly source: DataSource,
    private readonly facts: SimulationFactsReader,
    private readonly jobs: JobQueue,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the id of the run */
  async start(scope: EventScope, input: StartSimulationInput): Promise<string | InvalidInput | NotPossible> {
    const order = await this.#order(scope.eventId, input);
    if (order instanceof InvalidInput) return order;
    try {
      return await inTransaction(this.source, async (manager) => {
        const [{ id }] = (await manager.query(`insert into simulation (event_id, ordered, samples, made_by) values ($1, $2, $3, $4) returning id`, [scope.eventId, JSON.stringify(order), order.options.samples, scope.actor.accountId])) as [{ id: string }];
        await this.audit.record(manager, scope.actor, { action: 'schedule.simulationStarted', eventId: scope.eventId, subjectKind: 'simulation', subjectId: id });
        await this.jobs.enqueue(SIMULATION_RUN, { eventId: scope.eventId, simulationId: id }, manager);
        return id;
      });
    } catch (error) {
      if (violatedConstraint(error) === 'simulation_active') return NotPossible.because('alreadyRunning', 'Another simulation is under way. Cancel it, or wait for it.', 'running');
      throw error;
    }
  }

  /** The rules are those of the event, read now; room and assumptions are the organiser's. */
  async #order(eventId: string, { firms, tables, slotsOfDay, assumptions, below, floor, samples, seed }: StartSimulationInput): Promise<SimulationOrder | InvalidInput> {
    const { typeCodes, terms } = await this.facts.read(eventId);
    const unknown = firms.find(({ typeCode }) => !typeCodes.includes(typeCode));
    if (unknown) return InvalidInput.of('types', 'unknown', `The event has no type ${unknown.typeCode}.`);
    const order: SimulationOrder = {
      typeCodes,
      terms: { ...terms, types: terms.types.map((type, at) => ({ ...type, firms: firms.find(({ typeCode }) => typeCode === typeCodes[at])?.firms ?? 0 })), tables, slotsOfDay },
      assumptions: { ...assumptions },
      options: { seed: seed ?? Math.floor(Math.random() * SEEDS), samples, curveSamples: Math.min(samples, CURVE_SAMPLES), below, floor },
    };
    const [fault] = simulationFaults(order.terms, order.assumptions, order.options);
    return fault ? InvalidInput.of(fault.where, fault.kind, fault.message) : order;
  }

  /** Ends a run that waits or is under way; nothing of it is kept but that it was cancelled. Sent twice, it changes nothing the second time. */
  async cancel(scope: EventScope, simulationId: string): Promise<string | NotFound | NotPossible> {
    return inTransaction(this.source, async (manager) => {
      const [run] = (await manager.query(`select status from simulation where event_id = $1 and id = $2 for update`, [scope.eventId, simulationId])) as { status: string }[];
      if (!run) return NotFound.create();
      if (run.status === 'cancelled') return simulationId;
      if (run.status === 'done' || run.status === 'failed') return NotPossible.because('runEnded', 'The simulation has ended. It can be forgotten.', run.status);
      await manager.query(`update simulation set status = 'cancelled', finished_at = now() where event_id = $1 and id = $2`, [scope.eventId, simulationId]);
      await this.audit.record(manager, scope.actor, { action: 'schedule.simulationCancelled', eventId: scope.eventId, subjectKind: 'simulation', subjectId: simulationId });
      return simulationId;
    });
  }

  /** Forgets a run, under way or ended. */
  async discard(scope: EventScope, simulationId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [[row]] = (await manager.query(`delete from simulation where event_id = $1 and id = $2 returning id`, [scope.eventId, simulationId])) as [{ id: string }[], number];
      if (!row) return NotFound.create();
      await this.audit.record(manager, scope.actor, { action: 'schedule.simulationDiscarded', eventId: scope.eventId, subjectKind: 'simulation', subjectId: simulationId });
      return simulationId;
    });
  }
}
