import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { MeetingInvitations } from '../agenda/index.ts';
import { type Actor } from '../common/index.ts';

/** What happens to the scheduled meeting of a pair whose agreement ends. */
@Injectable()
export class MeetingCancellation {
  constructor(private readonly invitations: MeetingInvitations) {}

  /** Last instant at which a participant may cancel the published meeting of the pair; null where none is published. */
  async cutOffMs(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<number | null> {
    const [row] = (await manager.query(
      `select lower(m.during) - make_interval(mins => e.change_cutoff_minutes) as "cutOff"
       from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' join event e on e.id = m.event_id
       where m.event_id = $1 and m.status = 'planned' and m.first_registration_id = least($2::uuid, $3::uuid) and m.second_registration_id = greatest($2::uuid, $3::uuid)`,
      [eventId, oneId, otherId],
    )) as { cutOff: Date }[];
    return row?.cutOff.getTime() ?? null;
  }

  /** Cancels the pair's planned meeting: kept as cancelled where it was published, taken out of a draft that nobody has seen. */
  async cancelPair(manager: EntityManager, actor: Actor, eventId: string, byId: string, otherId: string, reason: string): Promise<void> {
    await manager.query(
      `delete from schedule_meeting m using schedule_version v where v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft'
         and m.event_id = $1 and m.first_registration_id = least($2::uuid, $3::uuid) and m.second_registration_id = greatest($2::uuid, $3::uuid)
         and not exists (select from schedule_meeting p join schedule_version pv on pv.event_id = p.event_id and pv.id = p.version_id and pv.status = 'published'
           where p.event_id = m.event_id and p.id = m.id)`,
      [eventId, byId, otherId],
    );
    const [cancelled] = (await manager.query(
      `update schedule_meeting m set status = 'cancelled', cancelled_by = case when $2 = m.first_registration_id then 'first' else 'second' end, cancel_reason = $4, cancelled_at = now(),
         calendar_sequence = calendar_sequence + 1
       from schedule_version v where v.event_id = m.event_id and v.id = m.version_id and v.status in ('draft', 'published')
         and m.event_id = $1 and m.status = 'planned' and m.first_registration_id = least($2::uuid, $3::uuid) and m.second_registration_id = greatest($2::uuid, $3::uuid)
       returning m.id, m.version_id as "versionId", m.slot_id as "slotId", m.table_id as "tableId"`,
      [eventId, byId, otherId, reason],
    )) as [{ id: string; versionId: string; slotId: string; tableId: string }[], number];
    for (const meeting of cancelled) {
      await manager.query(`update schedule_seat set is_active = false where event_id = $1 and version_id = $2 and meeting_id = $3`, [eventId, meeting.versionId, meeting.id]);
      await manager.query(`update schedule_version set revision = revision + 1 where event_id = $1 and id = $2`, [eventId, meeting.versionId]);
      await manager.query(
        `insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, reason, changed_by) values ($1, $2, $3, 'cancelled', $4, $5, $6, $7)`,
        [eventId, meeting.versionId, meeting.id, meeting.slotId, meeting.tableId, reason, actor.accountId],
      );
    }
    await this.invitations.send(manager, eventId, [...new Set(cancelled.map(({ id }) => id))].map((meetingId) => ({ meetingId, kind: 'meetingCancelled' })));
  }
}
