const NAME = (x: string): string => `case when ${x}.uses_code_name then ${x}.code_name_en else coalesce(${x}.approved_name, ${x}.legal_name) end`;

const MAY_MEET = (a: string, b: string): string =>
  `exists (select from meeting_rule u where u.event_id = $1 and u.first_type = least(${a}.type_code, ${b}.type_code) and u.second_type = greatest(${a}.type_code, ${b}.type_code))`;

const OPEN_REQUEST = `q.event_id = $1 and q.status in ('pending', 'countered')`;

/** A registration by name; n of something of it. */
const ORGANISATION = (n = '1'): string => `r.id::text, r.id, ${NAME('r')}, null, null::timestamptz, null, null, null, null, (${n})::int`;

/** Something that is only counted. */
const COUNTED = (key: string): string => `(${key})::text, null::uuid, null, null, null::timestamptz, null, null, null, null, 1`;

const MEETING = `v.id::text || m.id::text, m.id, ${NAME('f')}, ${NAME('s')}, lower(m.during), t.label, t.hall, coalesce(t.hall_uk, t.hall), v.status, 1`;
const MEETINGS = `schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
  join event_table t on t.event_id = m.event_id and t.id = m.table_id
  join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
  where m.event_id = $1 and m.status = 'planned'`;

/** What can hold under the rules, a statement each. Wishes and open requests are counted, never named by pair. */
const HOLDS = {
  canSend: `select 'canSend', ${ORGANISATION()} from registration r join event e on e.id = r.event_id join participant_type p on p.event_id = r.event_id and p.code = r.type_code
  where r.event_id = $1 and r.status in ('draft', 'returned') and p.open_to_registration and (e.registration_opens_at is null or e.registration_opens_at <= $2::timestamptz) and coalesce(e.registration_closes_at, (select max(d.date + d.ends_at_time) from event_day d where d.event_id = e.id) at time zone e.time_zone, 'infinity') > $2::timestamptz`,
  canRequest: `select 'canRequest', ${ORGANISATION()} from registration r join event e on e.id = r.event_id
  where r.event_id = $1 and r.status = 'approved' and e.matching_opened_at is not null and (e.requests_close_at is null or e.requests_close_at > $2::timestamptz)`,
  wishOpen: `select 'wishOpen', ${COUNTED('w.from_registration_id::text || w.to_registration_id::text')} from wish w join event e on e.id = w.event_id where w.event_id = $1 and (e.wishes_close_at is null or e.wishes_close_at > $2::timestamptz)`,
  wishCounts: `select 'wishCounts', ${COUNTED('w.from_registration_id::text || w.to_registration_id::text')} from wish w join event e on e.id = w.event_id where w.event_id = $1 and w.value <> 'no' and e.mutual_wishes_agree and e.wishes_close_at <= $2::timestamptz`,
  slot: `select 'slot', ${COUNTED('s.id')} from slot s where s.event_id = $1 and s.retired_at is null`,
  place: `select 'place', ${COUNTED('s.id::text || b.id::text')} from slot s join event_table b on b.event_id = s.event_id and b.retired_at is null where s.event_id = $1 and s.retired_at is null`,
  attends: `select 'attends', d.id::text || day, r.id, ${NAME('r')}, null, null, null, null, null, null, 1 from delegate d cross join unnest(d.attends_day_ids) day join registration r on r.event_id = d.event_id and r.id = d.registration_id where d.event_id = $1 and d.removed_at is null`,
  dayProposed: `select 'dayProposed', ${COUNTED('q.id')} from meeting_request q where ${OPEN_REQUEST} and q.counter_day is not null`,
  dayWished: `select 'dayWished', ${COUNTED('a.id')} from agreement a where a.event_id = $1 and a.ended_at is null and a.time_wish_day is not null`,
  timeOffered: `select 'timeOffered', k.id::text || o.id, r.id, ${NAME('r')}, null, null, null, null, null, null, 1
  from another_time_ask k cross join unnest(k.offered_slot_ids) o (id) join slot s on s.event_id = k.event_id and s.id = o.id and s.retired_at is null join registration r on r.event_id = k.event_id and r.id = k.other_registration_id
  where k.event_id = $1 and k.status = 'open'`,
  atTable: `select 'atTable', v.id::text || m.id || t.label || '/' || t.hall || '/' || coalesce(t.hall_uk, t.hall), m.id, ${NAME('f')}, ${NAME('s')}, lower(m.during), t.label, t.hall, coalesce(t.hall_uk, t.hall), v.status, 1 from ${MEETINGS}`,
  sidesMayChange: `select 'sidesMayChange', ${MEETING} from ${MEETINGS} and v.status = 'published'
  and lower(m.during) - (select make_interval(mins => change_cutoff_minutes) from event where id = $1) > $2::timestamptz`,
  tooFar: `select 'tooFar', ${MEETING} from ${MEETINGS} and exists (
    select from schedule_seat here join schedule_seat there on there.event_id = here.event_id and there.version_id = here.version_id and there.delegate_id = here.delegate_id and there.meeting_id <> here.meeting_id
      join schedule_meeting o on o.event_id = there.event_id and o.version_id = there.version_id and o.id = there.meeting_id and o.status = 'planned'
      join event_table w on w.event_id = o.event_id and w.id = o.table_id and w.hall <> t.hall
    where here.event_id = m.event_id and here.version_id = m.version_id and here.meeting_id = m.id
      and greatest(lower(m.during) - upper(o.during), lower(o.during) - upper(m.during)) < (select make_interval(mins => walk_minutes) from event where id = $1))`,
  meetingAllowed: `select 'meetingAllowed', ${MEETING} from ${MEETINGS} and ${MAY_MEET('f', 's')}`,
  requestAllowed: `select 'requestAllowed', q.id::text, r.id, ${NAME('r')}, null, null, null, null, null, null, 1
  from meeting_request q join registration r on r.event_id = q.event_id and r.id = case q.turn when 'sender' then q.sender_registration_id else q.recipient_registration_id end
    join registration a on a.event_id = q.event_id and a.id = q.sender_registration_id join registration b on b.event_id = q.event_id and b.id = q.recipient_registration_id
  where ${OPEN_REQUEST} and ${MAY_MEET('a', 'b')}`,
  agreedAllowed: `select 'agreedAllowed', ${COUNTED('g.id')} from agreement g
    join registration a on a.event_id = g.event_id and a.id = g.first_registration_id join registration b on b.event_id = g.event_id and b.id = g.second_registration_id
  where g.event_id = $1 and g.ended_at is null and ${MAY_MEET('a', 'b')}`,
  overMeetings: `select 'overMeetings', ${ORGANISATION('x.n')} from (
    select m.version_id, c.id, count(*) as n from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
      cross join unnest(array[m.first_registration_id, m.second_registration_id]) c (id) where m.event_id = $1 and m.status = 'planned' group by 1, 2) x
  join registration r on r.event_id = $1 and r.id = x.id join participant_type p on p.event_id = $1 and p.code = r.type_code where x.n > p.max_meetings`,
  overRequests: `select 'overRequests', ${ORGANISATION('x.n')} from (select q.sender_registration_id as id, count(*) as n from meeting_request q where ${OPEN_REQUEST} group by 1) x
  join registration r on r.event_id = $1 and r.id = x.id join participant_type p on p.event_id = $1 and p.code = r.type_code where x.n > p.max_open_requests`,
  overMust: `select 'overMust', ${COUNTED('x.id')} from (select w.from_registration_id as id, count(*) as n from wish w where w.event_id = $1 and w.value = 'must' group by 1) x
  join registration r on r.event_id = $1 and r.id = x.id join participant_type p on p.event_id = $1 and p.code = r.type_code where x.n > p.max_must_wishes`,
} as const;

export type HeldKind = keyof typeof HOLDS;

/** How things of these kinds stand under the rules that are stored at this moment, in one statement: $1 event, $2 its "now". */
export const standingSql = (kinds: readonly HeldKind[]): string => `
with moment as (select $2::timestamptz), fact (kind, key, id, name, second, starts, label, hall, "hallUk", schedule, n) as (
  select null::text, null::text, null::uuid, null::text, null::text, null::timestamptz, null::text, null::text, null::text, null::text, null::int where false
  ${kinds.map((kind) => `union all ${HOLDS[kind]}`).join('\n  ')})
select * from fact`;

/** Pairs of approved organisations that may meet by type. */
export const PAIRS_SQL = `
with approved as (select type_code as code, count(*)::int as n from registration where event_id = $1 and status = 'approved' group by 1)
select coalesce(sum(case when u.first_type = u.second_type then a.n * (a.n - 1) / 2 else a.n * b.n end), 0)::int as pairs
from meeting_rule u join approved a on a.code = u.first_type join approved b on b.code = u.second_type where u.event_id = $1`;

/** Meetings of versions, named by a list of both ids, that interpreters or escorts could not walk to: $1 event, $2 the list. */
export const TOO_FAR_FOR_HELPERS_SQL = `
with fact (kind, key, id, name, second, starts, label, hall, "hallUk", schedule, n) as (
  select 'tooFar', ${MEETING} from ${MEETINGS} and exists (select from jsonb_to_recordset($2) as p ("versionId" uuid, "meetingId" uuid) where p."versionId" = v.id and p."meetingId" = m.id))
select * from fact`;
