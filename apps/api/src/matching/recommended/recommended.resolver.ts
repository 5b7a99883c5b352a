import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope } from '../../common/index.ts';
import { RecommendedResult } from './recommended.type.ts';
import { RecommendedService } from './recommended.service.ts';

@Resolver()
export class RecommendedResolver {
  constructor(private readonly recommended: RecommendedService) {}

  @Allow('match:read')
  @Query(() => RecommendedResult, { description: 'The recommended list of the own organisation, which is worked out with those of everybody else so that meetings can be held.' })
  async recommendedMatches(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<typeof RecommendedResult> {
    return this.recommended.of(scope);
  }
}
