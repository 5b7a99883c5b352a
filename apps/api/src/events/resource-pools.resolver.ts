import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventSetupResult } from './event-setup.result.ts';
import { EventSetupService } from './event-setup.service.ts';
import { SetResourcePoolsInput } from './inputs/resource-pools.input.ts';

@Resolver()
export class ResourcePoolsResolver {
  constructor(private readonly setups: EventSetupService) {}

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Interpreters and escorts; a draft that holds more meetings than they can sit with is not published.' })
  setResourcePools(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'The change and the version it is based on.' }) input: SetResourcePoolsInput): Promise<typeof EventSetupResult> {
    return this.setups.setResourcePools(actor, eventId, input);
  }
}
