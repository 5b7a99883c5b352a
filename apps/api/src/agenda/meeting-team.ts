import { type SeatPart } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';

/** A delegate of one organisation as one of its published meetings sees them. */
export interface TeamMember {
  readonly delegateId: string;
  readonly name: string;
  readonly part: SeatPart;
  /** Why the delegate could not sit in it: away, or in another meeting at that time; null when free. */
  readonly obstacle: 'away' | 'busy' | null;
}

const TEAM_SQL = `
select d.id as "delegateId", d.name, case when s.delegate_id = d.id then 'named' when c.delegate_id is not null then 'companion' else 'none' end as part,
  case when (cardinality(d.attends_day_ids) > 0 and sl.day_id <> all(d.attends_day_ids))
      or exists (select from availability_exception x where x.event_id = d.event_id and x.delegate_id = d.id and x.during && m.during) then 'away'
    when exists (select from schedule_seat o where o.event_id = d.event_id and o.version_id = m.version_id and o.delegate_id = d.id and o.is_active and o.during && m.during and o.meeting_id <> m.id)
      or exists (select from meeting_companion k where k.event_id = d.event_id and k.delegate_id = d.id and k.is_active and k.during && m.during and k.meeting_id <> m.id) then 'busy' end as obstacle
from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.id = $2 join slot sl on sl.event_id = m.event_id and sl.id = m.slot_id
join schedule_seat s on s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id and s.registration_id = $3
join delegate d on d.event_id = m.event_id and d.registration_id = $3 and d.removed_at is null
left join meeting_companion c on c.event_id = d.event_id and c.meeting_id = m.id and c.delegate_id = d.id and c.is_active
where v.event_id = $1 and v.status = 'published' order by s.delegate_id <> d.id, c.added_at nulls last, d.is_lead desc, d.name, d.id`;

/** Delegates of a side of a published meeting, those who come first; empty when it is none of that registration. */
export const readTeam = async (manager: EntityManager, eventId: string, meetingId: string, registrationId: string): Promise<TeamMember[]> =>
  (await manager.query(TEAM_SQL, [eventId, meetingId, registrationId])) as TeamMember[];
