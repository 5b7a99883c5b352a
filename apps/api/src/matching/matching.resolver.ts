import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Language } from '@spilno/taxonomy';
import { Allow, boundedFirst, CurrentScope, type DelegateScope, uuidOrNone } from '../common/index.ts';
import { MatchesService } from './matches.service.ts';
import { MatchFilterInput, MatchOrderName } from './matches.input.ts';
import { Match, MatchesResult } from './matches.type.ts';
import { MatchBrief, ReasonLanguage } from './open/match-brief.type.ts';
import { OneMatchService } from './open/one-match.service.ts';
import { MeetingRequestsReader } from './meeting-requests.reader.ts';
import { MeetingRequestConnection, RequestBoxName } from './meeting-requests.type.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class MatchingResolver {
  constructor(
    private readonly matching: MatchesService,
    private readonly single: OneMatchService,
    private readonly requests: MeetingRequestsReader,
  ) {}

  @Allow('match:read')
  @Query(() => MatchesResult, { description: 'Matches of the own organisation, with reasons for both sides.' })
  async matches(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 50.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the match before; null for the first page.' }) after: string | null,
    @Args('order', { type: () => MatchOrderName, defaultValue: 'mutual', description: 'Which direction decides.' }) order: keyof typeof MatchOrderName,
    @Args('filter', { type: () => MatchFilterInput, nullable: true, description: 'Narrows the list; null shows all.' }) filter: MatchFilterInput | null,
  ): Promise<typeof MatchesResult> {
    return this.matching.page(scope, { order, filter: filter ?? NO_FILTER, first: boundedFirst(first, 50), after });
  }

  @Allow('match:read')
  @Query(() => Match, { nullable: true, description: 'One match with everything that is open; null where there is none. Opening it is entered in the access log of the other side.' })
  async match(@CurrentScope() scope: DelegateScope, @Args('eventSlug', EVENT) _eventSlug: string, @Args('id', { type: () => ID, description: 'Registration of the other organisation.' }) id: string): Promise<Match | null> {
    return this.single.read(scope, uuidOrNone(id));
  }

  @Allow('match:read')
  @Query(() => MatchBrief, { nullable: true, description: 'The reasons of a match as one page in a language, for colleagues who read another; null where there is no match. It is entered in the access log of the other side.' })
  async matchBrief(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('id', { type: () => ID, description: 'Registration of the other organisation.' }) id: string,
    @Args('language', { type: () => ReasonLanguage, description: 'Language of the page.' }) language: Language,
  ): Promise<MatchBrief | null> {
    return this.single.brief(scope, uuidOrNone(id), language);
  }

  @Allow('match:read')
  @Query(() => [Match], { description: 'Up to four matches to compare, in the order asked for; whoever is no match of the own organisation is left out.' })
  async comparedMatches(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('ids', { type: () => [ID], description: 'Registrations of the other organisations; more than four are left out.' }) ids: string[],
  ): Promise<Match[]> {
    return this.matching.some(scope, [...new Set(ids.map(uuidOrNone))].slice(0, MOST_COMPARED));
  }

  @Allow('meetingRequest:read')
  @Query(() => MeetingRequestConnection, { description: 'Requests of the own organisation.' })
  async meetingRequests(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('box', { type: () => RequestBoxName, defaultValue: 'incoming', description: 'Part of the requests.' }) box: keyof typeof RequestBoxName,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor of the page; null for the first.' }) after: string | null,
  ): Promise<MeetingRequestConnection> {
    return this.requests.page(scope, box, boundedFirst(first, 100), after);
  }
}

const MOST_COMPARED = 4;
const NO_FILTER: MatchFilterInput = { countries: [], branches: [], needs: [], forms: [], places: [], wishes: [], onlyNew: false, onlySinceVisit: false, onlyMutual: false, text: '' };
