import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../../common/index.ts';
import { MatchesService } from '../matches.service.ts';
import { MatchesNotOpen } from '../matches.type.ts';
import { type ListEntry } from './list-rules.ts';
import { RecommendedMatch, RecommendedMatches, RecommendedNotMade } from './recommended.type.ts';

/**
 * The list of an organisation as it stands to others now. Whoever may not be shown is left out when the list is read and the next in
 * reserve comes instead; all of them stand in the order of the whole list, so that nothing tells who came in place of whom.
 */
@Injectable()
export class RecommendedService {
  constructor(
    private readonly source: DataSource,
    private readonly matches: MatchesService,
  ) {}

  async of(scope: DelegateScope): Promise<RecommendedMatches | RecommendedNotMade | MatchesNotOpen> {
    const [list] = (await this.source.query('select entries, length from recommended_list where event_id = $1 and registration_id = $2', [scope.eventId, scope.delegation.registrationId])) as { entries: ListEntry[]; length: number }[];
    const since = new Map(list?.entries.map((entry) => [entry.id, entry.since]));
    const first = await this.matches.firstOf(scope, [...since.keys()], list?.length ?? 0);
    if (first instanceof MatchesNotOpen) return first;
    if (!list) return Object.assign(new RecommendedNotMade(), { reason: 'notMade' });
    const { matches, mustUsed, mustMax } = first;
    return Object.assign(new RecommendedMatches(), { mustUsed, mustMax, entries: matches.map((match) => Object.assign(new RecommendedMatch(), { match, since: new Date(since.get(match.id)!) })) });
  }
}
