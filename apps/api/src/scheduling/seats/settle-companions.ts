import { type EntityManager } from 'typeorm';

/** Target of each companion whose meeting has moved, and whether the person is free there: attends, not away, in nothing else. */
const LOST_SQL = `
with target as (
  select c.event_id, c.meeting_id, c.delegate_id, m.during, m.slot_id, m.status, v.id as version_id, m.during is distinct from c.during as has_moved
  from meeting_companion c join schedule_version v on v.event_id = c.event_id and v.status = 'published' left join schedule_meeting m on m.event_id = c.event_id and m.version_id = v.id and m.id = c.meeting_id
  where c.event_id = $1 and c.is_active)
update meeting_companion c set is_active = false, ended_at = now() from target t join delegate d on d.event_id = t.event_id and d.id = t.delegate_id
left join slot s on s.event_id = t.event_id and s.id = t.slot_id
where c.event_id = t.event_id and c.meeting_id = t.meeting_id and c.delegate_id = t.delegate_id and c.is_active and (t.status is distinct from 'planned'
  or exists (select from schedule_seat o where o.event_id = t.event_id and o.version_id = t.version_id and o.delegate_id = t.delegate_id and o.is_active and o.during && t.during)
  or t.has_moved and (d.removed_at is not null or (cardinality(d.attends_day_ids) > 0 and s.day_id <> all(d.attends_day_ids))
    or exists (select from availability_exception x where x.event_id = t.event_id and x.delegate_id = t.delegate_id and x.during && t.during)
    or exists (select from meeting_companion k left join target u on u.meeting_id = k.meeting_id and u.delegate_id = k.delegate_id
      where k.event_id = t.event_id and k.delegate_id = t.delegate_id and k.meeting_id <> t.meeting_id and k.is_active and (k.during && t.during or u.during && t.during))))`;

const MOVED_SQL = `
update meeting_companion c set during = m.during from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
where c.event_id = $1 and c.is_active and m.event_id = c.event_id and m.id = c.meeting_id and m.during <> c.during`;

/**
 * Colleagues beside the named delegates, after the published schedule has changed: they go with their meeting where they are
 * free, else they no longer sit in it. The mails of the change reach them too.
 */
export async function settleCompanions(manager: EntityManager, eventId: string): Promise<void> {
  await manager.query(LOST_SQL, [eventId]);
  await manager.query(MOVED_SQL, [eventId]);
}
