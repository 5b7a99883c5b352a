import { Injectable } from '@nestjs/common';
import { type WishStrength } from '@spilno/meetings';
import { DataSource } from 'typeorm';
import { GroupedReads, namedQuery, type NamedStatement } from '../database/index.ts';
import { PAIR_DEVIATIONS_SQL, type PairDeviation } from '../disclosure/index.ts';
import { type MatchRequest } from './matches.type.ts';
import { ViewerStanding } from './viewer-standing.ts';

export interface StandingRow {
  /** What this was read as of: see {@link markOf}. */
  readonly mark: string;
  readonly revision: string;
  /** Of the rules for matches, 0 where the event has set none. */
  readonly rulesRevision: number;
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
from meeting_request q where q.event_id = $1 and not q.is_held_back and (q.sender_registration_id = $2 or q.recipient_registration_id = $2)
order by other, q.status in ('pending', 'countered', 'accepted') desc, q.sent_at desc, q.id)
union all select a.id, case when a.first_registration_id = $2 then a.second_registration_id else a.first_registration_id end, true, 'accepted', false, 1, a.agreed_at
from agreement a where a.event_id = $1 and a.source = 'wishes' and a.ended_at is null and $2 in (a.first_registration_id, a.second_registration_id)`;

/** Of whom the standing has changed for everybody of an event. */
const EVERYBODY = '00000000-0000-0000-0000-000000000000';

/** The same as long as nothing that a standing is read from has changed: teasers, what pairs did, rules of the event, and whether matching has opened by its clock. */
const markOf = (viewerId: string): string => `
concat_ws(' ', coalesce(t.revision, 0), coalesce((select sum(changes) from standing_change c where c.event_id = e.id and c.registration_id in (${viewerId}, '${EVERYBODY}')), 0),
  coalesce(e.matching_opened_at <= now() + make_interval(secs => e.clock_offset_seconds), false)) as mark`;

/** Of many viewers at once; `$1` their events, `$2` the viewers, in the same order. */
const MARKS: NamedStatement = {
  name: 'viewer-standing-marks',
  text: `select v.event_id as "eventId", v.id as "viewerId", ${markOf('v.id')}
from unnest($1::uuid[], $2::uuid[]) v (event_id, id) join event e on e.id = v.event_id left join teaser_revision t on t.event_id = e.id`,
};

/** What a standing is read from. */
export const STANDING: NamedStatement = {
  name: 'viewer-standing',
  text: `
select ${markOf('$2')}, coalesce(t.revision, 0) as revision, coalesce((select max(revision) from match_rules where event_id = $1), 0) as "rulesRevision", e.matching_opened_at is not null as "isOpen", coalesce(e.matching_opened_at <= now() + make_interval(secs => e.clock_offset_seconds), false) as "gatesAreOpen",
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

interface Viewer {
  readonly eventId: string;
  readonly viewerId: string;
}

const nameOf = ({ eventId, viewerId }: Viewer): string => `${eventId} ${viewerId}`;

/** About ten kilobytes each, for somebody with a hundred wishes and requests. */
const MAX_KEPT = 2_000;

/**
 * Everything about a viewer that a list of matches needs and that must hold at once. It is kept in the process, and given again
 * only after the database has said, once it was asked for, that nothing of it has changed.
 */
@Injectable()
export class ViewerStandingReader {
  readonly #kept = new Map<string, { readonly mark: string; readonly standing: ViewerStanding }>();
  readonly #marks: GroupedReads<Viewer, string>;

  constructor(private readonly source: DataSource) {
    this.#marks = new GroupedReads(nameOf, async (viewers) => {
      const rows = await namedQuery<Viewer & { mark: string }>(source, MARKS, [viewers.map(({ eventId }) => eventId), viewers.map(({ viewerId }) => viewerId)]);
      return new Map(rows.map((row) => [nameOf(row), row.mark]));
    });
  }

  /** Null when there is no such registration. */
  async read(eventId: string, viewerId: string): Promise<ViewerStanding | null> {
    const viewer = { eventId, viewerId };
    const key = nameOf(viewer);
    const kept = this.#kept.get(key);
    if (kept && (await this.#marks.read(viewer)) === kept.mark) return kept.standing;
    const [row] = await namedQuery<StandingRow>(this.source, STANDING, [eventId, viewerId]);
    this.#kept.delete(key);
    if (!row) return null;
    const standing = new ViewerStanding(row);
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(key, { mark: row.mark, standing });
    return standing;
  }
}
