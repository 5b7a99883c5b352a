import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../../common/index.ts';
import { ResourcePlanReader } from './resource-plan.reader.ts';
import { ResourcePlan } from './resource-plan.type.ts';

@Resolver()
export class ResourcePlanResolver {
  constructor(private readonly plans: ResourcePlanReader) {}

  @Allow('schedule:manage')
  @Query(() => ResourcePlan, { description: 'Who of the interpreters and escorts sits where when, in the draft or, where there is none, in the published version.' })
  async resourcePlan(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<ResourcePlan> {
    return this.plans.plan(scope.eventId);
  }
}
