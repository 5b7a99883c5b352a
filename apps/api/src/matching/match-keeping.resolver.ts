import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, NotPossible, UserError, uuidOrNone } from '../common/index.ts';
import { MatchesService } from './matches.service.ts';
import {
  MatchFilterRemoved, MatchFilterSaved, MatchVisit, NoteMatchVisitInput, NoteMatchVisitResult, RemoveMatchFilterInput, RemoveMatchFilterResult, RenameMatchFilterInput, RenameMatchFilterResult, SavedMatchFilter, SaveMatchFilterInput, SaveMatchFilterResult,
} from './saved-filter.type.ts';
import { SavedFiltersService } from './saved-filters.service.ts';

/** What one person keeps about the matches of an event. */
@Resolver()
export class MatchKeepingResolver {
  constructor(
    private readonly filters: SavedFiltersService,
    private readonly matching: MatchesService,
  ) {}

  @Allow('match:read')
  @Query(() => [SavedMatchFilter], { description: 'Filters that the signed-in person keeps in this event, by name.' })
  async savedMatchFilters(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<SavedMatchFilter[]> {
    return this.filters.of(scope);
  }

  @Allow('match:keep')
  @Mutation(() => SaveMatchFilterResult, { description: 'Keeps a filter of the matches for the signed-in person; one of the same name is replaced.' })
  async saveMatchFilter(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Name and conditions.' }) input: SaveMatchFilterInput): Promise<typeof SaveMatchFilterResult> {
    const outcome = await this.filters.save(scope, input.name, input.criteria);
    return outcome instanceof UserError ? outcome : Object.assign(new MatchFilterSaved(), { filter: outcome });
  }

  @Allow('match:keep')
  @Mutation(() => RenameMatchFilterResult, { description: 'Gives a saved filter of the signed-in person another name; its conditions stay, those that are gone as well.' })
  async renameMatchFilter(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The filter and its new name.' }) input: RenameMatchFilterInput): Promise<typeof RenameMatchFilterResult> {
    const outcome = await this.filters.rename(scope, uuidOrNone(input.filterId), input.name);
    return outcome instanceof UserError ? outcome : Object.assign(new MatchFilterSaved(), { filter: outcome });
  }

  @Allow('match:keep')
  @Mutation(() => RemoveMatchFilterResult, { description: 'Forgets a saved filter of the signed-in person.' })
  async removeMatchFilter(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The filter.' }) input: RemoveMatchFilterInput): Promise<typeof RemoveMatchFilterResult> {
    const outcome = await this.filters.remove(scope, uuidOrNone(input.filterId));
    return typeof outcome === 'string' ? Object.assign(new MatchFilterRemoved(), { filterId: outcome }) : outcome;
  }

  @Allow('match:keep')
  @Mutation(() => NoteMatchVisitResult, { description: 'Notes that the signed-in person looks at the matches, and says what is new to them since the visit before. Pauses of less than half an hour belong to one visit.' })
  async noteMatchVisit(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Which event.' }) _input: NoteMatchVisitInput): Promise<typeof NoteMatchVisitResult> {
    const visit = await this.matching.noteVisit(scope);
    return visit ? Object.assign(new MatchVisit(), visit) : NotPossible.because('notOpen', 'There are no matches to look at yet.');
  }
}
