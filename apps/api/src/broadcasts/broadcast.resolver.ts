import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, type EventScope } from '../common/index.ts';
import { BroadcastReader } from './broadcast.reader.ts';
import { BroadcastService } from './broadcast.service.ts';
import { Broadcast, BroadcastInput, OrganiserMessage, PreviewBroadcastResult, SendBroadcastInput, SendBroadcastResult } from './broadcast.type.ts';

const SLUG = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class BroadcastResolver {
  constructor(
    private readonly broadcasts: BroadcastService,
    private readonly reader: BroadcastReader,
  ) {}

  @Allow('broadcast:manage')
  @Mutation(() => PreviewBroadcastResult, { description: 'Whom a message would reach now and how they would read it; sends and keeps nothing.' })
  previewBroadcast(@CurrentScope() scope: EventScope, @Args('input', { description: 'The message.' }) input: BroadcastInput): Promise<typeof PreviewBroadcastResult> {
    return this.broadcasts.preview(scope, input);
  }

  @Allow('broadcast:manage')
  @Mutation(() => SendBroadcastResult, { description: 'Sends a message once to each receiver, in the language of the account.' })
  sendBroadcast(@CurrentScope() scope: EventScope, @Args('input', { description: 'The message.' }) input: SendBroadcastInput): Promise<typeof SendBroadcastResult> {
    return this.broadcasts.send(scope, input);
  }

  @Allow('broadcast:manage')
  @Query(() => [Broadcast], { description: 'Messages that were sent, newest first.' })
  sentBroadcasts(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<Broadcast[]> {
    return this.reader.sent(eventId);
  }

  @Allow('broadcast:readOwn')
  @Query(() => [OrganiserMessage], { description: 'Messages of the organisers to the signed-in person, newest first.' })
  organiserMessages(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<OrganiserMessage[]> {
    return this.reader.received(scope);
  }
}
