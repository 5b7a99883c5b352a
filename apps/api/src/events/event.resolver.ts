import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst, CurrentScope, type EventScope } from '../common/index.ts';
import { EventConnection } from './event-connection.type.ts';
import { EventReader } from './event-reader.ts';
import { EventSetup } from './event-setup.type.ts';
import { PublicEvent } from './public-event.type.ts';

const MAX_FIRST = 100;

@Resolver()
export class EventResolver {
  constructor(private readonly reader: EventReader) {}

  @Allow('event:readPublic')
  @Query(() => PublicEvent, { nullable: true, description: 'An event as everybody sees it; null when there is none.' })
  event(@Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) eventSlug: string): Promise<PublicEvent | null> {
    return this.reader.publicEvent(eventSlug);
  }

  @Allow('event:readPublic')
  @Query(() => EventConnection, { description: 'Events of this installation, newest first.' })
  events(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the last one already seen.' }) after: string | null,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name in either language, or of a slug; null shows all.' }) search: string | null,
  ): Promise<EventConnection> {
    return this.reader.publicEvents(boundedFirst(first, MAX_FIRST), after ?? null, search ?? null);
  }

  @Allow('event:readPublic')
  @Query(() => EventConnection, { description: 'Events that take registrations now, those that begin first before the others.' })
  openEvents(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the last one already seen.' }) after: string | null,
  ): Promise<EventConnection> {
    return this.reader.openEvents(boundedFirst(first, MAX_FIRST), after ?? null);
  }

  @Allow('event:setUp')
  @Query(() => EventSetup, { description: 'The whole set-up, for organisers.' })
  eventSetup(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
  ): Promise<EventSetup> {
    return this.reader.setup(scope.eventId);
  }
}
