import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { MeetingInvitations } from '../agenda/index.ts';
import { Notifier } from '../notifications/index.ts';

interface Side {
  accountId: string | null;
  registrationId: string;
  counterpart: string;
  startsAt: Date;
  table: string;
  hall: string;
  hallUk: string;
  eventName: string;
  slug: string;
  timeZone: string;
}

/** Tells the delegates of one published meeting what became of it: in the product, and by mail for their calendars. */
@Injectable()
export class MeetingNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly invitations: MeetingInvitations,
  ) {}

  /** @param exceptRegistrationId - the side that did it and need not be told; its calendar has to know all the same */
  async tell(manager: EntityManager, kind: 'meetingAdded' | 'meetingMoved' | 'meetingCancelled', eventId: string, versionId: string, meetingId: string, exceptRegistrationId: string | null = null): Promise<void> {
    const sides = (await manager.query(
      `select d.account_id as "accountId", s.registration_id as "registrationId", case when o.uses_code_name then o.code_name_en else o.approved_name end as counterpart,
         lower(m.during) as "startsAt", t.label as table, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", e.name as "eventName", e.slug, e.time_zone as "timeZone"
       from (select event_id, version_id, meeting_id, registration_id, delegate_id from schedule_seat where event_id = $1 and version_id = $2 and meeting_id = $3
         union all select event_id, $2, meeting_id, registration_id, delegate_id from meeting_companion where event_id = $1 and meeting_id = $3 and (is_active or ended_at = now())) s
       join schedule_meeting m on m.event_id = s.event_id and m.version_id = s.version_id and m.id = s.meeting_id
       join delegate d on d.event_id = s.event_id and d.id = s.delegate_id
       join registration o on o.event_id = s.event_id and o.id = case when s.registration_id = m.first_registration_id then m.second_registration_id else m.first_registration_id end
       join event_table t on t.event_id = m.event_id and t.id = m.table_id join event e on e.id = m.event_id`,
      [eventId, versionId, meetingId],
    )) as Side[];
    for (const side of sides) {
      if (!side.accountId || side.registrationId === exceptRegistrationId) continue;
      const when = venueTime(side.startsAt, side.timeZone);
      await this.notifier.notify(manager, {
        accountIds: [side.accountId],
        eventId,
        kind,
        facts: { eventName: side.eventName, counterpart: side.counterpart, when, table: `${side.table}, ${side.hall}`, tableUk: `${side.table}, ${side.hallUk}` },
        targetPath: `/e/${side.slug}/agenda`,
        isListedOnly: true,
      });
    }
    await this.invitations.send(manager, eventId, [{ meetingId, kind }]);
  }
}

function venueTime(at: Date, timeZone: string): string {
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)} (${timeZone})`;
}
