import { type EntityManager } from 'typeorm';
import { AgendaMeeting } from './agenda.type.ts';

/**
 * Meetings of one registration in the published version. A request of direction "get" is for the good of its sender,
 * one of direction "give" for that of its recipient.
 */
const MEETINGS_SQL = `
select m.id, lower(m.during) as "startsAt", upper(m.during) as "endsAt", m.status, lower(f.during) as "movedFrom", t.label as table, t.hall,
  case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as "counterpartName",
  case when o.uses_code_name then coalesce(o.code_name_uk, o.code_name_en) else coalesce(o.approved_name, o.legal_name) end as "counterpartNameUk",
  coalesce(o.approved_country, o.country) as "counterpartCountry", o.id as "counterpartId", d.id as "delegateId", d.name as "delegateName", d.id = $3 as "isMine",
  case when (q.sender_registration_id = $2) = (q.topic_direction = 'get') then coalesce(q.need_node_code, q.offer_node_code) end as "youGetNodeCode",
  case when (q.sender_registration_id = $2) <> (q.topic_direction = 'get') then coalesce(q.need_node_code, q.offer_node_code) end as "theyGetNodeCode",
  case when m.cancelled_by is null then null when m.cancelled_by = 'organiser' then 'organiser' when (m.cancelled_by = 'first') = (m.first_registration_id = $2) then 'own' else 'counterpart' end as "cancelledBy",
  m.cancel_reason as "cancelReason", lower(m.during) - make_interval(mins => e.change_cutoff_minutes) as "cancellableUntil"
from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id join event e on e.id = v.event_id
join schedule_seat s on s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id and s.registration_id = $2
join delegate d on d.event_id = s.event_id and d.id = s.delegate_id
join registration o on o.event_id = m.event_id and o.id = case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end
join event_table t on t.event_id = m.event_id and t.id = m.table_id
join agreement a on a.event_id = m.event_id and a.id = m.agreement_id
left join meeting_request q on q.event_id = a.event_id and q.id = a.request_id
left join slot f on f.event_id = m.event_id and f.id = m.moved_from_slot_id
where v.event_id = $1 and v.status = 'published' and ($4::uuid is null or m.id = $4) order by m.during, m.id`;

/**
 * In time order, dead ones included.
 * @param meetingId - null reads all
 */
export async function readPublishedMeetings(manager: EntityManager, of: { eventId: string; registrationId: string; delegateId: string }, meetingId: string | null = null): Promise<AgendaMeeting[]> {
  const rows = (await manager.query(MEETINGS_SQL, [of.eventId, of.registrationId, of.delegateId, meetingId])) as AgendaMeeting[];
  return rows.map((row) => Object.assign(new AgendaMeeting(), row));
}
