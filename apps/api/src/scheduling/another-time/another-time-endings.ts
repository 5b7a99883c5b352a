import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { SYSTEM } from '../../common/index.ts';
import { AnotherTimeNotices } from './another-time-notices.ts';

interface EndedAsk {
  eventId: string;
  meetingId: string;
  askingId: string;
  otherId: string;
}

const ENDED = `a.event_id as "eventId", a.meeting_id as "meetingId", a.asking_registration_id as "askingId", a.other_registration_id as "otherId"`;

/** The meeting of an ask that stands elsewhere by now, or nowhere: somebody else decided. */
const OVERTAKEN_SQL = `
update another_time_ask a set status = 'overtaken', ended_at = now()
where (a.event_id, a.id) in (select o.event_id, o.id from another_time_ask o where o.status = 'open' and ($1::uuid is null or (o.event_id = $1 and o.meeting_id = $2))
  and not exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
    where m.event_id = o.event_id and m.id = o.meeting_id and m.status = 'planned' and m.slot_id = o.from_slot_id) order by o.asked_at limit $3 for update of o skip locked)
returning ${ENDED}`;

const EXPIRED_SQL = `
update another_time_ask a set status = 'expired', ended_at = now()
where (a.event_id, a.id) in (select o.event_id, o.id from another_time_ask o join event e on e.id = o.event_id where o.status = 'open' and ($1::uuid is null or (o.event_id = $1 and o.meeting_id = $2))
  and o.expires_at <= now() + make_interval(secs => e.clock_offset_seconds) order by o.expires_at limit $3 for update of o skip locked)
returning ${ENDED}`;

/** Ends asks that nobody answers any more. */
@Injectable()
export class AnotherTimeEndings {
  constructor(private readonly notices: AnotherTimeNotices) {}

  /**
   * @param meeting - whose asks; null looks at all of the installation
   * @returns how many of either kind were ended
   */
  async settle(manager: EntityManager, meeting: { readonly eventId: string; readonly id: string } | null, limit = 1): Promise<number> {
    const of = [meeting?.eventId ?? null, meeting?.id ?? null, limit];
    const [overtaken] = (await manager.query(OVERTAKEN_SQL, of)) as [EndedAsk[], number];
    for (const { eventId, meetingId, askingId, otherId } of overtaken) {
      await this.notices.record(manager, SYSTEM, eventId, 'anotherTime.overtaken', meetingId, [askingId, otherId]);
    }
    const [expired] = (await manager.query(EXPIRED_SQL, of)) as [EndedAsk[], number];
    for (const { eventId, meetingId, askingId, otherId } of expired) {
      await this.notices.tell(manager, 'anotherTimeExpired', eventId, meetingId, { toldId: askingId, aboutId: otherId });
      await this.notices.record(manager, SYSTEM, eventId, 'anotherTime.expired', meetingId, [askingId, otherId]);
    }
    return overtaken.length + expired.length;
  }
}
