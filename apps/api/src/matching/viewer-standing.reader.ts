import { Injectable } from '@nestjs/common';
import { type WishStrength } from '@spilno/meetings';
import { DataSource } from 'typeorm';
import { namedQuery, type NamedStatement } from '../database/index.ts';
import { PAIR_DEVIATIONS_SQL, type PairDeviation } from '../disclosure/index.ts';
import { type MatchRequest } from './matches.type.ts';
import { ViewerStanding } from './viewer-standing.ts';

export interface StandingRow {
  readonly revision: string;
  readonly isOpen: boolean;
  readonly gatesAreOpen: boolean;
  readonly openTypes: string[];
  readonly isApproved: boolean;
  readonly isHidden: boolean;
  readonly hasAgreed: boolean;
  readonly mustMax: number;
  readonly deviations: [other: string, deviation: PairDeviation][];
  readonly wishes: [other: string, value: WishStrength][];
  readonly requests: (Omit<MatchRequest, 'expiresAt'> & { other: string; expiresAt: string })[];
  readonly opened: string[];
  readonly excluded: string[];
}

/**
 * The newest request of each pair, an open or accepted one before others. What wishes have agreed, once they are closed, stands
 * as agreed as well: nothing says which way it was, but that nobody wrote a message.
 */
const REQUESTS_SQL = `
(select distinct on (other) q.id, case when q.sender_registration_id = $2 then q.recipient_registration_id else q.sender_registration_id end as other,
  q.sender_registration_id = $2 as "isOwn", q.status, coalesce(q.turn = case when q.sender_registration_id = $2 then 'sender' else 'recipient' end, false) as "isMyTurn", q.version, q.expires_at as "expiresAt"
from meeting_request q where q.event_id = $1 and (q.sender_registration_id = $2 or q.recipient_registration_id = $2)
order by other, q.status in ('pending', 'countered', 'accepted') desc, q.sent_at desc, q.id)
union all select a.id, case when a.first_registration_id = $2 then a.second_registration_id else a.first_registration_id end, true, 'accepted', false, 1, a.agreed_at
from agreement a where a.event_id = $1 and a.source = 'wishes' and a.ended_at is null and $2 in (a.first_registration_id, a.second_registration_id)`;

const STANDING: NamedStatement = {
  name: 'viewer-standing',
  text: `
select coalesce(t.revision, 0) as revision, e.matching_opened_at is not null as "isOpen", coalesce(e.matching_opened_at <= now() + make_interval(secs => e.clock_offset_seconds), false) as "gatesAreOpen",
  array(select case when m.first_type = r.type_code then m.second_type else m.first_type end from meeting_rule m where m.event_id = $1 and r.type_code in (m.first_type, m.second_type) order by 1) as "openTypes",
  r.status = 'approved' as "isApproved", r.hidden_at is not null as "isHidden", r.type_code <> 'ukrainianManufacturer' or r.preview_agreed_at is not null as "hasAgreed", p.max_must_wishes as "mustMax",
  coalesce((select json_agg(json_build_array(d.other, d.deviation)) from (${PAIR_DEVIATIONS_SQL}) d), '[]') as deviations,
  coalesce((select json_agg(json_build_array(to_registration_id, value)) from wish where event_id = $1 and from_registration_id = $2), '[]') as wishes,
  coalesce((select json_agg(q) from (${REQUESTS_SQL}) q), '[]') as requests,
  coalesce((select json_agg(distinct subject_registration_id) from access_log where event_id = $1 and viewer_registration_id = $2 and viewed = 'match'), '[]') as opened,
  coalesce((select json_agg(excluded_registration_id) from private_exclusion where event_id = $1 and registration_id = $2), '[]') as excluded
from event e join registration r on r.event_id = e.id and r.id = $2 join participant_type p on p.event_id = r.event_id and p.code = r.type_code left join teaser_revision t on t.event_id = e.id
where e.id = $1`,
};

/** Everything about a viewer that a list of matches needs and that must hold at once, in one statement that is not remembered. */
@Injectable()
export class ViewerStandingReader {
  constructor(private readonly source: DataSource) {}

  /** Null when there is no such registration. */
  async read(eventId: string, viewerId: string): Promise<ViewerStanding | null> {
    const [row] = await namedQuery<StandingRow>(this.source, STANDING, [eventId, viewerId]);
    return row ? new ViewerStanding(row) : null;
  }
}
