import { MAX_AGREED_MOVES, MAX_ASKS_PER_SIDE } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';
import { AgendaMeeting, AnotherTimeAsk, AnotherTimeSlot } from './agenda.type.ts';

/** An open ask that its time has run out is expired, whether somebody has entered that yet or not. */
const ASK_SQL = `(select json_build_object('id', n.id, 'isOwn', n.asking_registration_id = $2, 'reason', n.reason, 'answerBy', n.expires_at,
    'status', case when n.status = 'open' and n.expires_at <= now() + make_interval(secs => e.clock_offset_seconds) then 'expired' else n.status end,
    'offered', (select json_agg(json_build_object('slotId', c.id, 'startsAt', lower(c.during), 'endsAt', upper(c.during)) order by lower(c.during)) from slot c where c.event_id = n.event_id and c.id = any(n.offered_slot_ids))) as ask
  from (select * from another_time_ask w where w.event_id = m.event_id and w.meeting_id = m.id order by w.asked_at desc limit 1) n
  where n.status <> 'overtaken' and m.status = 'planned' and m.slot_id = case when n.status = 'accepted' then n.accepted_slot_id else n.from_slot_id end)`;

/**
 * Meetings of one registration in the published version. A request of direction "get" is for the good of its sender,
 * one of direction "give" for that of its recipient.
 */
const MEETINGS_SQL = `
select m.id, lower(m.during) as "startsAt", upper(m.during) as "endsAt", m.status, lower(f.during) as "movedFrom", m.by_video as "isByVideo", t.label as table, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk",
  case when m.status <> 'planned' or lower(m.during) <= now() + make_interval(secs => e.clock_offset_seconds) then null when i.retired_at is not null then 'time'
    when not m.by_video and (t.retired_at is not null or exists (select from table_closure y where y.event_id = m.event_id and y.table_id = m.table_id and y.slot_id = m.slot_id)) then 'table' end as "placeLost",
  case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as "counterpartName",
  case when o.uses_code_name then coalesce(o.code_name_uk, o.code_name_en) else coalesce(o.approved_name, o.legal_name) end as "counterpartNameUk",
  coalesce(o.approved_country, o.country) as "counterpartCountry", o.id as "counterpartId", d.id as "delegateId", d.name as "delegateName", d.id = $3 or exists (select from meeting_companion y where y.event_id = m.event_id and y.meeting_id = m.id and y.delegate_id = $3 and y.is_active) as "isMine",
  array(select b.name from meeting_companion y join delegate b on b.event_id = y.event_id and b.id = y.delegate_id where y.event_id = m.event_id and y.meeting_id = m.id and y.registration_id = $2 and y.is_active order by y.added_at, b.id) as "companionNames",
  case when (q.sender_registration_id = $2) = (q.topic_direction = 'get') then coalesce(q.need_node_code, q.offer_node_code) end as "youGetNodeCode",
  case when (q.sender_registration_id = $2) <> (q.topic_direction = 'get') then coalesce(q.need_node_code, q.offer_node_code) end as "theyGetNodeCode",
  case when m.cancelled_by is null then null when m.cancelled_by = 'organiser' then 'organiser' when (m.cancelled_by = 'first') = (m.first_registration_id = $2) then 'own' else 'counterpart' end as "cancelledBy",
  m.cancel_reason as "cancelReason", m.cancel_cause as "cancelCause", lower(m.during) - make_interval(mins => e.change_cutoff_minutes) as "cancellableUntil", k.ask,
  (select least(${MAX_ASKS_PER_SIDE} - count(*) filter (where w.asking_registration_id = $2 and w.status <> 'overtaken'), ${MAX_AGREED_MOVES} - count(*) filter (where w.status = 'accepted'))::int
    from another_time_ask w where w.event_id = m.event_id and w.meeting_id = m.id) as "asksLeft",
  case when m.status = 'cancelled' then case when exists (select from missing_report y where y.event_id = m.event_id and y.meeting_id = m.id and y.status = 'given' and y.cause = 'missing') then 'given' end
    when exists (select from stand_by_offer y join missing_report x on x.event_id = y.event_id and x.id = y.report_id where y.event_id = m.event_id and y.agreement_id = m.agreement_id and y.status = 'taken' and x.slot_id = m.slot_id) then 'filled' end as "standBy"
from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id join event e on e.id = v.event_id
join schedule_seat s on s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id and s.registration_id = $2
join delegate d on d.event_id = s.event_id and d.id = s.delegate_id
join registration o on o.event_id = m.event_id and o.id = case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end
join event_table t on t.event_id = m.event_id and t.id = m.table_id join slot i on i.event_id = m.event_id and i.id = m.slot_id
join agreement a on a.event_id = m.event_id and a.id = m.agreement_id
left join meeting_request q on q.event_id = a.event_id and q.id = a.request_id
left join lateral ${ASK_SQL} k on true
left join slot f on f.event_id = m.event_id and f.id = m.moved_from_slot_id
where v.event_id = $1 and v.status = 'published' and ($4::uuid is null or m.id = $4) order by m.during, m.id`;

/**
 * In time order, dead ones included.
 * @param meetingId - null reads all
 */
export async function readPublishedMeetings(manager: EntityManager, of: { eventId: string; registrationId: string; delegateId: string }, meetingId: string | null = null): Promise<AgendaMeeting[]> {
  const rows = (await manager.query(MEETINGS_SQL, [of.eventId, of.registrationId, of.delegateId, meetingId])) as (AgendaMeeting & { ask: StoredAsk | null })[];
  return rows.map(({ ask, ...row }) => Object.assign(new AgendaMeeting(), row, { anotherTime: ask && toAsk(ask) }));
}

type StoredAsk = Omit<AnotherTimeAsk, 'answerBy' | 'offered'> & { answerBy: string; offered: { slotId: string; startsAt: string; endsAt: string }[] | null };

function toAsk({ answerBy, offered, ...ask }: StoredAsk): AnotherTimeAsk {
  const slots = (offered ?? []).map(({ slotId, startsAt, endsAt }) => Object.assign(new AnotherTimeSlot(), { slotId, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
  return Object.assign(new AnotherTimeAsk(), ask, { answerBy: new Date(answerBy), offered: slots });
}
