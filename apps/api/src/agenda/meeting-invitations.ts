import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type CalendarMail, Notifier } from '../notifications/index.ts';
import { type CalendarMeeting, type CalendarOwner } from './calendar-event.ts';
import { toInvitationText } from './invitation-text.ts';
import { PLACE_SQL } from './video-place.sql.ts';

export interface ChangedMeeting {
  readonly meetingId: string;
  readonly kind: 'meetingAdded' | 'meetingMoved' | 'meetingCancelled';
  /** Delegates who sat in it and do so no more: for them it is cancelled, whatever became of it. */
  readonly releasedDelegateIds?: readonly string[];
  /** Of those who sit in it now only these are mailed; left out: all. */
  readonly onlyDelegateIds?: readonly string[];
}

interface Seat extends CalendarMeeting, CalendarOwner {
  accountId: string;
  email: string;
  locale: string;
  timeZone: string;
  isReleased: boolean;
}

/**
 * The delegates of published meetings who take mail: named, beside them, and released, also by this transaction. A Ukrainian reader has code names in
 * Ukrainian; all see the table and the hall, never the venue.
 */
const SEATS_SQL = `
with changed as (select c."meetingId" as meeting_id, c."releasedDelegateIds" as released, c."onlyDelegateIds" as mailed
  from jsonb_to_recordset($2) as c("meetingId" uuid, "releasedDelegateIds" uuid[], "onlyDelegateIds" uuid[])),
named as (
  select m.id as meeting_id, s.delegate_id, c.mailed from changed c
  join schedule_version v on v.event_id = $1 and v.status = 'published' join schedule_meeting m on m.event_id = $1 and m.version_id = v.id and m.id = c.meeting_id
  join schedule_seat s on s.event_id = $1 and s.version_id = v.id and s.meeting_id = m.id),
seats as (
  select meeting_id, delegate_id, false as is_released from named where mailed is null or delegate_id = any(mailed)
  union all select c.meeting_id, k.delegate_id, not k.is_active from changed c join meeting_companion k on k.event_id = $1 and k.meeting_id = c.meeting_id
  where (k.is_active and (c.mailed is null or k.delegate_id = any(c.mailed)) or k.ended_at = now()) and not exists (select from named n where n.meeting_id = k.meeting_id and n.delegate_id = k.delegate_id)
  union all select c.meeting_id, unnest(c.released), true from changed c)
select m.id, lower(m.during) as "startsAt", upper(m.during) as "endsAt", p.is_released or m.status = 'cancelled' as "isDead", p.is_released and m.status = 'planned' as "isReleased", m.calendar_sequence as sequence,
  coalesce(case when not o.uses_code_name then o.approved_name when a.locale = 'uk' then o.code_name_uk end, o.code_name_en, o.approved_name, o.legal_name) as "counterpartName",
  ${PLACE_SQL('a.locale')}, now() as "changedAt", case when a.locale = 'uk' then coalesce(e.name_uk, e.name) else e.name end as "eventName", e.slug as "eventSlug", e.time_zone as "timeZone", a.id as "accountId", a.email, a.locale
from seats p join delegate d on d.event_id = $1 and d.id = p.delegate_id join account a on a.id = d.account_id and a.disabled_at is null and a.email_notifications
join event e on e.id = $1 join schedule_version v on v.event_id = $1 and v.status = 'published' join schedule_meeting m on m.event_id = $1 and m.version_id = v.id and m.id = p.meeting_id
join registration o on o.event_id = $1 and o.id = case when m.first_registration_id = d.registration_id then m.second_registration_id else m.first_registration_id end
join event_table t on t.event_id = $1 and t.id = m.table_id
order by m.during, m.id, a.id`;

/** Mails that keep the calendars of the delegates concerned true, one for each meeting and person (iTIP knows no other way). */
@Injectable()
export class MeetingInvitations {
  constructor(private readonly notifier: Notifier) {}

  /**
   * Reads the published version as the caller's transaction has left it.
   * @param changes - what became of its meetings
   */
  async send(manager: EntityManager, eventId: string, changes: readonly ChangedMeeting[]): Promise<void> {
    if (changes.length === 0) return;
    const kinds = new Map(changes.map(({ meetingId, kind }) => [meetingId, kind]));
    const seats = (await manager.query(SEATS_SQL, [eventId, JSON.stringify(changes)])) as Seat[];
    const now = new Date();
    await this.notifier.mailCalendars(manager, eventId, seats.map((seat) => toMail(seat, seat.isReleased ? 'meetingPassedOn' : kinds.get(seat.id)!, now)));
  }
}

function toMail(seat: Seat, kind: ChangedMeeting['kind'] | 'meetingPassedOn', now: Date): CalendarMail {
  return {
    receiver: { id: seat.accountId, email: seat.email, locale: seat.locale },
    kind,
    facts: { eventName: seat.eventName, counterpart: seat.counterpartName, when: venueTime(seat.startsAt, seat.timeZone), table: `${seat.table}, ${seat.hall}` },
    targetPath: `/e/${seat.eventSlug}/agenda`,
    calendar: { method: seat.isDead ? 'CANCEL' : 'REQUEST', text: toInvitationText(seat, seat, seat.email, now) },
  };
}

/** "2027-08-28 18:00 (Europe/Kyiv)": the same in every language, the zone named. */
function venueTime(at: Date, timeZone: string): string {
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)} (${timeZone})`;
}
