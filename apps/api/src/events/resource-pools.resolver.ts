import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventChange } from './event-change.ts';
import { EventSetupResult } from './event-setup.result.ts';
import { SetResourcePoolsInput } from './inputs/resource-pools.input.ts';
import { ResourcePools } from './resource-pools.ts';

@Resolver()
export class ResourcePoolsResolver {
  constructor(
    private readonly change: EventChange,
    private readonly pools: ResourcePools,
  ) {}

  @Allow('event:setUp')
  @Mutation(() => EventSetupResult, { description: 'Interpreters and escorts; a draft that holds more meetings than they can sit with is not published.' })
  setResourcePools(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'The change and the version it is based on.' }) { version, pools }: SetResourcePoolsInput): Promise<typeof EventSetupResult> {
    const orders = pools.map((pool) => ({ ...pool, id: pool.id ?? null }));
    return this.change.apply(actor, { eventId, version, action: 'event.resourcePoolsSet', changesRules: true, facts: { pools: pools.length, people: pools.reduce((sum, { size }) => sum + size, 0) } }, (manager, { timeZone }) =>
      this.pools.replace(manager, eventId, timeZone, orders),
    );
  }
}
