import { type EntityManager } from 'typeorm';

/**
 * Agreements whose published meeting stands at the time that both firms agreed to after publishing.
 * @param sinceVersionId - only what was agreed after this version was made, and which it cannot know; null: all
 */
export async function readAgreedTimes(manager: EntityManager, eventId: string, sinceVersionId: string | null): Promise<ReadonlySet<string>> {
  const rows = (await manager.query(
    `select m.agreement_id as "agreementId" from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
     where m.event_id = $1 and m.status = 'planned' and exists (
       select from another_time_ask a where a.event_id = m.event_id and a.meeting_id = m.id and a.status = 'accepted' and a.accepted_slot_id = m.slot_id
         and ($2::uuid is null or a.ended_at > (select s.created_at from schedule_version s where s.event_id = $1 and s.id = $2)))`,
    [eventId, sinceVersionId],
  )) as { agreementId: string }[];
  return new Set(rows.map(({ agreementId }) => agreementId));
}
