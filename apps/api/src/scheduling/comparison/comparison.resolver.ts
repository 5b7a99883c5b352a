import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, uuidOrNone } from '../../common/index.ts';
import { ComparisonReader } from './comparison.reader.ts';
import { VersionComparison } from './comparison.type.ts';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly comparisons: ComparisonReader) {}

  @Allow('schedule:manage')
  @Query(() => VersionComparison, { nullable: true, description: 'Two versions side by side; null when one of them does not exist.' })
  async compareVersions(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
    @Args('fromId', { type: () => ID, description: 'Version to compare from.' }) fromId: string,
    @Args('toId', { type: () => ID, description: 'Version to compare to.' }) toId: string,
    @Args('registrationId', { type: () => ID, nullable: true, description: 'Only meetings of this organisation; null: all.' }) registrationId: string | null,
  ): Promise<VersionComparison | null> {
    return this.comparisons.compare(scope.eventId, uuidOrNone(fromId), uuidOrNone(toId), registrationId ? uuidOrNone(registrationId) : null);
  }
}
