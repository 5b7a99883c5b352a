import { type EntityManager } from 'typeorm';

/** Whether a version holds meetings at times that the programme no longer has: whoever is in one is busy in what overlaps it, until the schedule is repaired. */
export async function hasLostTimes(manager: EntityManager, eventId: string, versionId: string): Promise<boolean> {
  const [{ lost }] = (await manager.query(
    `select exists (select from schedule_meeting m join slot s on s.event_id = m.event_id and s.id = m.slot_id and s.retired_at is not null where m.event_id = $1 and m.version_id = $2 and m.status = 'planned') as lost`,
    [eventId, versionId],
  )) as [{ lost: boolean }];
  return lost;
}
