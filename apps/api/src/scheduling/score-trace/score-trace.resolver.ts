import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, uuidOrNone } from '../../common/index.ts';
import { ScoreTraceReader } from './score-trace.reader.ts';
import { ScoreTracePart } from './score-trace.type.ts';

@Resolver()
export class ScoreTraceResolver {
  constructor(private readonly traces: ScoreTraceReader) {}

  @Allow('schedule:manage')
  @Query(() => [ScoreTracePart], { nullable: true, description: 'What is behind each part of the score of a version, in the order in which the parts count; null if there is no such version.' })
  async scoreTrace(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
    @Args('versionId', { type: () => ID, description: 'Version.' }) versionId: string,
  ): Promise<ScoreTracePart[] | null> {
    return this.traces.read(scope.eventId, uuidOrNone(versionId));
  }
}
