import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { SimulationFactsReader } from './simulation-facts.reader.ts';
import { SimulationReader } from './simulation.reader.ts';
import { SimulationService } from './simulation.service.ts';
import {
  CancelSimulationResult,
  DiscardSimulationResult,
  Simulation,
  SimulationAssumptions,
  SimulationAssumptionSource,
  SimulationCancelled,
  SimulationDiscarded,
  SimulationFacts,
  SimulationFirms,
  SimulationIdInput,
  SimulationStarted,
  StartSimulationInput,
  StartSimulationResult,
} from './simulation.type.ts';

@Resolver()
export class SimulationResolver {
  constructor(
    private readonly service: SimulationService,
    private readonly reader: SimulationReader,
    private readonly facts: SimulationFactsReader,
  ) {}

  @Allow('schedule:manage')
  @Query(() => SimulationFacts, { description: 'What a simulation of the event starts from.' })
  async simulationFacts(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<SimulationFacts> {
    const { typeCodes, terms, assumptions, sources } = await this.facts.read(scope.eventId);
    return Object.assign(new SimulationFacts(), {
      firms: terms.types.map(({ firms }, at) => Object.assign(new SimulationFirms(), { typeCode: typeCodes[at]!, firms })),
      tables: terms.tables,
      slotsOfDay: [...terms.slotsOfDay],
      assumptions: Object.assign(new SimulationAssumptions(), assumptions),
      sources: Object.entries(sources).map(([name, source]) => Object.assign(new SimulationAssumptionSource(), { name, source })),
    });
  }

  @Allow('schedule:manage')
  @Query(() => [Simulation], { description: 'The newest ten simulations, newest first.' })
  async simulations(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<Simulation[]> {
    return this.reader.list(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => Simulation, { nullable: true, description: 'One simulation; null where there is none.' })
  async simulation(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
    @Args('simulationId', { type: () => ID, description: 'The run.' }) simulationId: string,
  ): Promise<Simulation | null> {
    return this.reader.find(scope.eventId, uuidOrNone(simulationId));
  }

  @Allow('schedule:manage')
  @Mutation(() => StartSimulationResult, { description: 'Simulates the event before wishes are in; nothing of the event is changed and nobody is told.' })
  async startSimulation(@CurrentScope() scope: EventScope, @Args('input', { description: 'Room and assumptions.' }) input: StartSimulationInput): Promise<typeof StartSimulationResult> {
    const outcome = await this.service.start(scope, input);
    return outcome instanceof UserError ? outcome : Object.assign(new SimulationStarted(), { simulationId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => CancelSimulationResult, { description: 'Ends a simulation that is under way.' })
  async cancelSimulation(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: SimulationIdInput): Promise<typeof CancelSimulationResult> {
    const outcome = await this.service.cancel(scope, uuidOrNone(input.simulationId));
    return outcome instanceof UserError ? outcome : Object.assign(new SimulationCancelled(), { simulationId: outcome });
  }

  @Allow('schedule:manage')
  @Mutation(() => DiscardSimulationResult, { description: 'Forgets a simulation, under way or ended.' })
  async discardSimulation(@CurrentScope() scope: EventScope, @Args('input', { description: 'The run.' }) input: SimulationIdInput): Promise<typeof DiscardSimulationResult> {
    const outcome = await this.service.discard(scope, uuidOrNone(input.simulationId));
    return outcome instanceof UserError ? outcome : Object.assign(new SimulationDiscarded(), { simulationId: outcome });
  }
}
