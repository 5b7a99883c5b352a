import { Injectable } from '@nestjs/common';
import { type Decision, type MatchWeights, pairParts } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { TeaserCatalogue } from '../teaser-catalogue.ts';

/**
 * Wanted: wished for, asked for a meeting, or accepted when the other asked; after the meeting what its own side says came of it, unless the
 * other says that there was none.
 */
const SHOWN_SQL = `
with shown as (select i.registration_id as viewer, i.shown_registration_id as other, min(i.rank) as rank from match_impression i where i.event_id = $1 group by 1, 2)
select s.viewer, s.other, s.rank,
  coalesce((select o.result = 'goesOn' from meeting_outcome o where o.event_id = $1 and o.registration_id = s.viewer and o.counterpart_registration_id = s.other and o.result in ('goesOn', 'nothing')
    and not exists (select from meeting_outcome c where c.event_id = o.event_id and c.meeting_id = o.meeting_id and c.registration_id = o.counterpart_registration_id and not c.held) order by o.reported_at desc limit 1),
  exists (select from wish w where w.event_id = $1 and w.from_registration_id = s.viewer and w.to_registration_id = s.other and w.value in ('must', 'would'))
  or exists (select from meeting_request q where q.event_id = $1 and q.sender_registration_id = s.viewer and q.recipient_registration_id = s.other)
  or exists (select from meeting_request q where q.event_id = $1 and q.sender_registration_id = s.other and q.recipient_registration_id = s.viewer and q.status = 'accepted')) as wanted
from shown s`;

export interface ShownCounts {
  /** Places of lists that were shown. */
  readonly impressions: number;
  /** Pairs of who was shown whom. */
  readonly decisions: number;
  readonly wanted: number;
  readonly viewers: number;
  /** Of those, pairs whose meeting was agreed, stands in the published schedule, was held as both say, and of which either side says that something goes on. */
  readonly agreed: number;
  readonly scheduled: number;
  readonly held: number;
  readonly goesOn: number;
}

const COUNTS_SQL = `
with decided as (${SHOWN_SQL})
select (select count(*) from match_impression where event_id = $1)::int as impressions, count(*)::int as decisions, (count(*) filter (where d.wanted))::int as wanted, count(distinct d.viewer)::int as viewers,
  (count(*) filter (where exists (select from agreement a where a.event_id = $1 and a.ended_at is null and a.first_registration_id = least(d.viewer, d.other) and a.second_registration_id = greatest(d.viewer, d.other))))::int as agreed,
  (count(*) filter (where exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
    where m.event_id = $1 and m.status = 'planned' and m.first_registration_id = least(d.viewer, d.other) and m.second_registration_id = greatest(d.viewer, d.other))))::int as scheduled,
  (count(*) filter (where exists (select from meeting_outcome o join meeting_outcome c on c.event_id = o.event_id and c.meeting_id = o.meeting_id and c.registration_id = o.counterpart_registration_id and c.held
    where o.event_id = $1 and o.registration_id = d.viewer and o.counterpart_registration_id = d.other and o.held)))::int as held,
  (count(*) filter (where exists (select from meeting_outcome o where o.event_id = $1 and o.result = 'goesOn' and ((o.registration_id = d.viewer and o.counterpart_registration_id = d.other) or (o.registration_id = d.other and o.counterpart_registration_id = d.viewer)))))::int as "goesOn"
from decided d`;

/** What was shown at an event and what came of it; read for training and as sums, never for a score. */
@Injectable()
export class DecisionsReader {
  constructor(
    private readonly source: DataSource,
    private readonly catalogue: TeaserCatalogue,
  ) {}

  /** Of pairs of whom both take part still: what is learned from is what teasers show. */
  async read(eventId: string, weights: MatchWeights): Promise<readonly Decision[]> {
    const [state] = (await this.source.query('select coalesce((select revision from teaser_revision where event_id = $1), 0)::int as revision', [eventId])) as [{ revision: number }];
    const { entries } = await this.catalogue.at(eventId, state.revision);
    const rows = (await this.source.query(SHOWN_SQL, [eventId])) as Omit<Decision, 'parts'>[];
    return rows.flatMap((row) => {
      const [viewer, other] = [entries.get(row.viewer)?.teaser, entries.get(row.other)?.teaser];
      return viewer && other ? [{ ...row, parts: pairParts(viewer.profile, other.profile, weights) }] : [];
    });
  }

  async counts(eventId: string): Promise<ShownCounts> {
    const [counts] = (await this.source.query(COUNTS_SQL, [eventId])) as [ShownCounts];
    return counts;
  }
}
