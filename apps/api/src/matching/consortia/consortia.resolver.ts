import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope } from '../../common/index.ts';
import { ConsortiaService } from './consortia.service.ts';
import { ConsortiaResult } from './consortia.type.ts';

@Resolver()
export class ConsortiaResolver {
  constructor(private readonly groups: ConsortiaService) {}

  @Allow('match:read')
  @Query(() => ConsortiaResult, { description: 'Groups of three or four that meet together what no two can meet, for own needs and with the own organisation as a partner. Seen by nobody else.' })
  async consortia(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<typeof ConsortiaResult> {
    return this.groups.of(scope);
  }
}
