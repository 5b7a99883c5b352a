import { type EntityManager } from 'typeorm';
import { MeetingRequestRow } from './meeting-request.entity.ts';
import { type RequestChange } from './meeting-request.mapper.ts';

/** The request, locked for a change, or null. */
export const lockRequest = (manager: EntityManager, eventId: string, id: string): Promise<MeetingRequestRow | null> =>
  manager.findOne(MeetingRequestRow, { where: { eventId, id }, lock: { mode: 'pessimistic_write' } });

/** The pair's request that is open or accepted, whoever sent it. */
export function livingRequest(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<MeetingRequestRow | null> {
  return manager
    .createQueryBuilder(MeetingRequestRow, 'r')
    .where('r.event_id = :eventId and r.first_registration_id = least(:oneId::uuid, :otherId::uuid) and r.second_registration_id = greatest(:oneId::uuid, :otherId::uuid)', { eventId, oneId, otherId })
    .andWhere(`r.status in ('pending', 'countered', 'accepted')`)
    .orderBy('r.sent_at', 'DESC')
    .setLock('pessimistic_write')
    .getOne();
}

/** Stores a step that the library took. */
export async function storeChange(manager: EntityManager, row: MeetingRequestRow, change: RequestChange, now: Date, accountId: string | null): Promise<void> {
  await manager.query(
    `update meeting_request set status = $3, turn = $4, counter_message = coalesce($5, counter_message),
       counter_day = case when $5::text is null then counter_day else $6::date end, counter_part_of_day = case when $5::text is null then counter_part_of_day else $7 end,
       reason = $8, decided_by_side = $9, expires_at = coalesce($10, expires_at), answered_at = $11, answered_by = $12, version = version + 1
     where event_id = $1 and id = $2`,
    [row.eventId, row.id, change.status, change.turn, change.counterMessage, change.counterDay, change.counterPartOfDay, change.reason, change.decidedBySide, change.expiresAt, now, accountId],
  );
}
