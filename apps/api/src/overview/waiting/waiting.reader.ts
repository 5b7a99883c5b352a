import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventClock, readIdCursor, toPage } from '../../common/index.ts';
import { EXPIRY_NOTICE_HOURS } from '../work-list/work-list.sql.ts';
import { OpenTimeAsk, UnansweredConnection, UnansweredOrganisation } from './waiting.type.ts';

/** $1 event, $2 its "now", $3 only what expires soon. */
const WAITING = `
with waiting as (
  select case q.turn when 'sender' then q.sender_registration_id else q.recipient_registration_id end as registration_id, count(*)::int as waiting,
    count(*) filter (where q.expires_at <= $2::timestamptz + interval '${EXPIRY_NOTICE_HOURS} hours')::int as soon, min(q.sent_at) as since, min(q.expires_at) as expires_at
  from meeting_request q where q.event_id = $1 and q.status in ('pending', 'countered') and q.expires_at > $2::timestamptz group by 1),
shown as (select * from waiting where not $3::boolean or soon > 0)`;

const UNANSWERED_SQL = `${WAITING}
select r.id as "registrationId", r.legal_name as "legalName", case when r.uses_code_name then r.code_name_en end as "codeNameEn", case when r.uses_code_name then r.code_name_uk end as "codeNameUk", r.country, r.type_code as "typeCode",
  w.waiting, w.soon as "expiringSoon", w.since, w.expires_at as "expiresAt"
from shown w join registration r on r.event_id = $1 and r.id = w.registration_id
where $4::uuid is null or (w.expires_at, w.registration_id) > (select s.expires_at, s.registration_id from shown s where s.registration_id = $4)
order by w.expires_at, w.registration_id limit $5`;

const NAME = (x: string, locale: 'en' | 'uk'): string => `case when ${x}.uses_code_name then ${x}.code_name_${locale} else coalesce(${x}.approved_name, ${x}.legal_name) end`;

/** Of the published schedule, as an ask belongs to a meeting of it. */
const TIME_ASKS_SQL = `
select k.id, k.meeting_id as "meetingId", ${NAME('a', 'en')} as "askingName", ${NAME('a', 'uk')} as "askingNameUk", ${NAME('o', 'en')} as "otherName", ${NAME('o', 'uk')} as "otherNameUk", o.id as "otherRegistrationId", lower(m.during) as "startsAt", t.label as "tableLabel", t.hall, coalesce(t.hall_uk, t.hall) as "hallUk",
  array(select lower(s.during) from slot s where s.event_id = k.event_id and s.id = any(k.offered_slot_ids) order by 1) as offered, k.reason, k.asked_at as "askedAt", k.expires_at as "expiresAt"
from another_time_ask k
  join schedule_version v on v.event_id = k.event_id and v.status = 'published'
  join schedule_meeting m on m.event_id = k.event_id and m.version_id = v.id and m.id = k.meeting_id
  join event_table t on t.event_id = m.event_id and t.id = m.table_id
  join registration a on a.event_id = k.event_id and a.id = k.asking_registration_id
  join registration o on o.event_id = k.event_id and o.id = k.other_registration_id
where k.event_id = $1 and k.status = 'open' order by k.expires_at, k.id limit $2`;

/** Who has something to answer, for organisers. */
@Injectable()
export class WaitingReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  /** @param onlySoon - organisations that have a request which expires within two days */
  async unanswered(eventId: string, onlySoon: boolean, first: number, after: string | null): Promise<UnansweredConnection> {
    const basis = [eventId, await this.clock.now(eventId), onlySoon];
    const [rows, [sums]] = await Promise.all([
      this.source.query(UNANSWERED_SQL, [...basis, readIdCursor(after), first + 1]) as Promise<UnansweredOrganisation[]>,
      this.source.query(`${WAITING} select count(*)::int as total, coalesce(sum(case when $3::boolean then soon else waiting end), 0)::int as requests from shown`, basis) as Promise<[{ total: number; requests: number }]>,
    ]);
    const { nodes, pageInfo } = toPage(rows, first, ({ registrationId }) => registrationId);
    return Object.assign(new UnansweredConnection(), { nodes: nodes.map((row) => Object.assign(new UnansweredOrganisation(), row)), pageInfo, ...sums });
  }

  async timeAsks(eventId: string, first: number): Promise<OpenTimeAsk[]> {
    const rows = (await this.source.query(TIME_ASKS_SQL, [eventId, first])) as OpenTimeAsk[];
    return rows.map((row) => Object.assign(new OpenTimeAsk(), row));
  }
}
