import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../../common/index.ts';
import { ClashesReader } from './clashes.reader.ts';
import { ScheduleClash } from './clashes.type.ts';

@Resolver()
export class ClashesResolver {
  constructor(private readonly clashes: ClashesReader) {}

  @Allow('schedule:manage')
  @Query(() => [ScheduleClash], { description: 'What counting shows before any run: which agreed pairs cannot all be held. An empty list proves nothing.' })
  async scheduleClashes(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<ScheduleClash[]> {
    return this.clashes.read(scope.eventId);
  }
}
