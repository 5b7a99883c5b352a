import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst, CurrentScope, type EventScope } from '../../common/index.ts';
import { WaitingReader } from './waiting.reader.ts';
import { OpenTimeAsk, UnansweredConnection } from './waiting.type.ts';

const SLUG = { description: 'Slug of the event.' };

@Resolver()
export class WaitingResolver {
  constructor(private readonly waiting: WaitingReader) {}

  @Allow('event:oversee')
  @Query(() => UnansweredConnection, { description: 'Organisations that have requests to answer.' })
  async unansweredOrganisations(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('onlySoon', { type: () => Boolean, defaultValue: false, description: 'Only those that have a request which expires within two days.' }) onlySoon: boolean,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Lines of the page, at most 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<UnansweredConnection> {
    return this.waiting.unanswered(eventId, onlySoon, boundedFirst(first, 100), after ?? null);
  }

  @Allow('event:oversee')
  @Query(() => [OpenTimeAsk], { description: 'Asks for another time without an answer, those that end first before the others.' })
  async openTimeAsks(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many, at most 200.' }) first: number,
  ): Promise<OpenTimeAsk[]> {
    return this.waiting.timeAsks(eventId, boundedFirst(first, 200));
  }
}
