import type { DemandAssumptions, ForumTerms, Simulation, SimulationFault, SimulationOptions } from '@spilno/scheduling';

/** What the thread of a simulation is given when it starts. */
export interface SimulationJob {
  readonly terms: ForumTerms;
  readonly assumptions: DemandAssumptions;
  readonly options: Pick<SimulationOptions, 'seed' | 'samples' | 'curveSamples' | 'below' | 'floor'>;
}

export type SimulationMessage =
  | { readonly kind: 'progress'; readonly samples: number }
  | { readonly kind: 'finished'; readonly simulation: Simulation }
  | { readonly kind: 'faulty'; readonly faults: readonly SimulationFault[] };
