import { Injectable } from '@nestjs/common';
import { type Simulation as SimulationOutcome, type SimulatedPoint as Point } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { type SimulationOrder } from './simulation.job.ts';
import { Simulation, SimulationAssumptions, SimulationFirms, SimulationLeftover, SimulationPoint, SimulationResult } from './simulation.type.ts';

const LISTED = 10;

interface Row {
  id: string;
  ordered: SimulationOrder;
  status: string;
  samplesDone: number;
  failure: string | null;
  madeAt: Date;
  result: SimulationOutcome | null;
}

/** Simulations as the organiser reads them. */
@Injectable()
export class SimulationReader {
  constructor(private readonly source: DataSource) {}

  /** The newest ten, newest first. */
  async list(eventId: string): Promise<Simulation[]> {
    return this.#read('event_id = $1', [eventId]);
  }

  /** @returns null where the event has no such run */
  async find(eventId: string, simulationId: string): Promise<Simulation | null> {
    const [simulation] = await this.#read('event_id = $1 and id = $2', [eventId, simulationId]);
    return simulation ?? null;
  }

  async #read(condition: string, values: readonly string[]): Promise<Simulation[]> {
    const rows = (await this.source.query(
      `select id, ordered, status, samples_done as "samplesDone", failure, made_at as "madeAt", result from simulation where ${condition} order by made_at desc, id limit ${LISTED}`,
      [...values],
    )) as Row[];
    return rows.map(({ ordered: { typeCodes, terms, assumptions, options }, result, ...row }) =>
      Object.assign(new Simulation(), {
        ...row,
        ...options,
        firms: terms.types.map(({ firms }, at) => Object.assign(new SimulationFirms(), { typeCode: typeCodes[at]!, firms })),
        tables: terms.tables,
        slotsOfDay: [...terms.slotsOfDay],
        assumptions: Object.assign(new SimulationAssumptions(), assumptions),
        result: result && toResult(result),
      }),
    );
  }
}

function toResult({ base, byTables, bySlots, ...rest }: SimulationOutcome): SimulationResult {
  return Object.assign(new SimulationResult(), { ...rest, base: toPoint(base), byTables: byTables.map(toPoint), bySlots: bySlots.map(toPoint) });
}

function toPoint({ leftovers, ...point }: Point): SimulationPoint {
  return Object.assign(new SimulationPoint(), { ...point, leftovers: Object.entries(leftovers).map(([cause, count]) => Object.assign(new SimulationLeftover(), { cause, count })) });
}
