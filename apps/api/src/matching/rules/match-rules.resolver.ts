import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../../common/index.ts';
import { MatchRulesReader } from './match-rules.reader.ts';
import { MatchRulesService } from './match-rules.service.ts';
import { MatchRules, MatchRulesInput, MatchRulesPreviewResult, SaveMatchRulesResult, UndoMatchRulesInput, UndoMatchRulesResult } from './match-rules.type.ts';
import { RulesPreviewService } from './rules-preview.service.ts';

/** How an event scores matches: read, tried, set and taken back by its organisers. */
@Resolver()
export class MatchRulesResolver {
  constructor(
    private readonly reader: MatchRulesReader,
    private readonly rules: MatchRulesService,
    private readonly previews: RulesPreviewService,
  ) {}

  @Allow('event:setUp')
  @Query(() => MatchRules, { description: 'Rules for the matches of an event, with what was set before.' })
  matchRules(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<MatchRules> {
    return this.reader.read(eventId);
  }

  @Allow('event:setUp')
  @Query(() => MatchRulesPreviewResult, { description: 'What rules would change for the lists of all firms, before they are saved. Nothing is stored.' })
  matchRulesPreview(@CurrentScope() { eventId }: EventScope, @Args('input', { description: 'The rules to try.' }) input: MatchRulesInput): Promise<typeof MatchRulesPreviewResult> {
    return this.previews.preview(eventId, input);
  }

  @Allow('event:setUp')
  @Mutation(() => SaveMatchRulesResult, { description: 'Sets the rules for the matches of an event; they are in force at once, for everybody.' })
  saveMatchRules(@CurrentScope() scope: EventScope, @Args('input', { description: 'The rules and the revision they are based on.' }) input: MatchRulesInput): Promise<typeof SaveMatchRulesResult> {
    return this.rules.save(scope, input);
  }

  @Allow('event:setUp')
  @Mutation(() => UndoMatchRulesResult, { description: 'Takes the last change of the rules back; what was in force before it is in force again.' })
  undoMatchRules(@CurrentScope() scope: EventScope, @Args('input', { description: 'The revision to be taken back.' }) { revision }: UndoMatchRulesInput): Promise<typeof UndoMatchRulesResult> {
    return this.rules.undo(scope, revision);
  }
}
