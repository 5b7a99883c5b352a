import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../../common/index.ts';
import { AttentionReader } from './attention.reader.ts';
import { Attention } from './attention.type.ts';

@Resolver()
export class AttentionResolver {
  constructor(private readonly reader: AttentionReader) {}

  @Allow('event:oversee')
  @Query(() => Attention, { nullable: true, description: 'How the recommended lists share out attention; null until they are made.' })
  async attention(@CurrentScope() scope: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<Attention | null> {
    return this.reader.read(scope.eventId);
  }
}
