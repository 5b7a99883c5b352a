import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { EventOverviewReader } from './event-overview.reader.ts';
import { EventOverview } from './event-overview.type.ts';

@Resolver()
export class EventOverviewResolver {
  constructor(private readonly overviews: EventOverviewReader) {}

  @Allow('event:oversee')
  @Query(() => EventOverview, { description: 'How the event stands: registrations, vetting, requests, capacity.' })
  eventOverview(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<EventOverview> {
    return this.overviews.read(eventId);
  }
}
