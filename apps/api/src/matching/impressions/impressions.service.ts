import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../../common/index.ts';
import { MatchesService } from '../matches.service.ts';
import { type ShownList } from './impressions.type.ts';

export interface Shown {
  readonly list: keyof typeof ShownList;
  /** Place of the first in the list, from 1. */
  readonly from: number;
  readonly ids: readonly string[];
}

/** Places far down a list say nothing. */
const LAST_RANK = 5_000;

/** By organisation: of the person only when the visit began, so that two colleagues count as two visits. */
const NOTE_SQL = `
insert into match_impression (event_id, registration_id, shown_registration_id, list, visit_at, rank, version)
select $1, $2, s.id, $4, coalesce((select v.started_at from match_visit v where v.event_id = $1 and v.account_id = $3), date_trunc('hour', now())), s.rank,
  case when $4 = 'recommended' then (select max(v.version) from recommended_version v where v.event_id = $1) end
from unnest($5::uuid[], $6::integer[]) as s (id, rank)
where $4 <> 'recommended' or exists (select from recommended_version v where v.event_id = $1)
on conflict do nothing returning 1`;

/** Which matches an organisation was shown, where and at which place. Nobody but the learning of an event reads it, and organisers as a sum. */
@Injectable()
export class ImpressionsService {
  constructor(
    private readonly source: DataSource,
    private readonly matches: MatchesService,
  ) {}

  /** @returns how many were noted; null where there are no matches to be shown */
  async note(scope: DelegateScope, { list, from, ids }: Shown): Promise<number | null> {
    const visible = await this.matches.visibleIds(scope);
    if (!visible) return null;
    const shown = ids.flatMap((id, place) => (visible.has(id) && from + place <= LAST_RANK ? [{ id, rank: from + place }] : []));
    const noted = (await this.source.query(NOTE_SQL, [scope.eventId, scope.delegation.registrationId, scope.actor.accountId, list, shown.map(({ id }) => id), shown.map(({ rank }) => rank)])) as unknown[];
    return noted.length;
  }
}
