import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, NotPossible, uuidOrNone } from '../../common/index.ts';
import { AffinityModelReader } from './affinity-model.reader.ts';
import { AffinityLearning, AffinityModelChanged, StopAffinityModelInput, StopAffinityModelResult, TrainAffinityModelInput, TrainAffinityModelResult, UseAffinityModelInput, UseAffinityModelResult } from './affinity-model.type.ts';
import { AffinityModelUseService } from './affinity-model-use.service.ts';
import { AffinityTrainingService } from './affinity-training.service.ts';

@Resolver()
export class AffinityModelResolver {
  constructor(
    private readonly reader: AffinityModelReader,
    private readonly training: AffinityTrainingService,
    private readonly use: AffinityModelUseService,
  ) {}

  @Allow('event:oversee')
  @Query(() => AffinityLearning, { description: 'What there is to learn from at the event, as sums, and what was learned.' })
  async affinityLearning(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<AffinityLearning> {
    return this.reader.read(scope.eventId);
  }

  @Allow('event:setUp')
  @Mutation(() => TrainAffinityModelResult, { description: 'Has weights learned from what was shown at the event and what came of it. No order changes by that.' })
  async trainAffinityModel(@CurrentScope() scope: EventScope, @Args('input', { description: 'Which event.' }) _input: TrainAffinityModelInput): Promise<typeof TrainAffinityModelResult> {
    const outcome = await this.training.order(scope.actor, scope.eventId);
    return outcome instanceof NotPossible ? outcome : this.#changed(scope);
  }

  @Allow('event:setUp')
  @Mutation(() => UseAffinityModelResult, { description: 'Scores the event with learned weights from now on; refused unless they are better on firms that were not learned from.' })
  async useAffinityModel(@CurrentScope() scope: EventScope, @Args('input', { description: 'Which model.' }) { modelId }: UseAffinityModelInput): Promise<typeof UseAffinityModelResult> {
    return (await this.use.use(scope, uuidOrNone(modelId))) ?? this.#changed(scope);
  }

  @Allow('event:setUp')
  @Mutation(() => StopAffinityModelResult, { description: 'Scores the event with the weights that it had before the model.' })
  async stopAffinityModel(@CurrentScope() scope: EventScope, @Args('input', { description: 'Which event.' }) _input: StopAffinityModelInput): Promise<typeof StopAffinityModelResult> {
    return (await this.use.stop(scope)) ?? this.#changed(scope);
  }

  async #changed(scope: EventScope): Promise<AffinityModelChanged> {
    return Object.assign(new AffinityModelChanged(), { affinityLearning: await this.reader.read(scope.eventId) });
  }
}
