import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { hashToken, newToken } from '../identity/index.ts';
import { CalendarFeed } from './agenda.type.ts';
import { type CalendarMeeting, type CalendarOwner } from './calendar-event.ts';
import { toCalendarText } from './calendar-text.ts';
import { PLACE_SQL } from './video-place.sql.ts';

const MAX_FEEDS = 5;

/** The meeting is as it is since the first version that holds this number of it was published, or since it was added to that version. */
const LAST_CHANGE = `(select greatest(coalesce(w.published_at, w.created_at),
    (select max(c.changed_at) from meeting_change c where c.event_id = w.event_id and c.version_id = w.id and c.meeting_id = m.id and c.kind in ('added', 'moved', 'reseated')))
  from schedule_version w join schedule_meeting earlier on earlier.event_id = w.event_id and earlier.version_id = w.id and earlier.id = m.id and earlier.calendar_sequence = m.calendar_sequence
  where w.event_id = m.event_id and w.status in ('published', 'superseded') order by w.number limit 1)`;

const READER_LOCALE = '(select a.locale from delegate g join account a on a.id = g.account_id where g.event_id = m.event_id and g.id = $3)';

/**
 * What the delegate sits in now, and what they once sat in while it was published: a meeting that a colleague took over
 * is dead in this calendar.
 */
const MEETINGS_SQL = `
select m.id, lower(m.during) as "startsAt", upper(m.during) as "endsAt", m.status = 'cancelled' or (s.delegate_id <> $3 and not exists (select from meeting_companion k where k.event_id = m.event_id and k.meeting_id = m.id and k.delegate_id = $3 and k.is_active)) as "isDead", m.calendar_sequence as sequence,
  case when not o.uses_code_name then coalesce(o.approved_name, o.legal_name) when ${READER_LOCALE} = 'uk' then coalesce(o.code_name_uk, o.code_name_en) else o.code_name_en end as "counterpartName", ${PLACE_SQL(READER_LOCALE)}, coalesce(m.cancelled_at, ${LAST_CHANGE}) as "changedAt"
from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id
join schedule_seat s on s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id and s.registration_id = $2
join registration o on o.event_id = m.event_id and o.id = case when m.first_registration_id = $2 then m.second_registration_id else m.first_registration_id end
join event_table t on t.event_id = m.event_id and t.id = m.table_id
where v.event_id = $1 and v.status = 'published' and (exists (select from meeting_companion k where k.event_id = m.event_id and k.meeting_id = m.id and k.delegate_id = $3) or exists (select from schedule_seat p join schedule_version w on w.event_id = p.event_id and w.id = p.version_id and w.status in ('published', 'superseded')
  where p.event_id = m.event_id and p.meeting_id = m.id and p.delegate_id = $3))
order by m.during, m.id`;

/** Calendar subscriptions behind secret addresses, of which only the hash is kept. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async create({ eventId, delegation, actor }: DelegateScope): Promise<{ feed: CalendarFeed; path: string } | NotPossible> {
    return inTransaction(this.source, async (manager) => {
      await manager.query('select from delegate where event_id = $1 and id = $2 for update', [eventId, delegation.delegateId]);
      const [{ open }] = (await manager.query('select count(*)::int as open from calendar_feed where event_id = $1 and delegate_id = $2 and revoked_at is null', [eventId, delegation.delegateId])) as [{ open: number }];
      if (open >= MAX_FEEDS) return NotPossible.because('tooManyFeeds', `At most ${MAX_FEEDS} subscriptions. End one first.`);
      const token = newToken();
      const [row] = (await manager.query(`insert into calendar_feed (event_id, delegate_id, token_hash) values ($1, $2, $3) returning id, created_at as "createdAt", last_read_at as "lastReadAt"`, [
        eventId,
        delegation.delegateId,
        hashToken(token),
      ])) as [CalendarFeed];
      await this.audit.record(manager, actor, { action: 'calendarFeed.created', eventId, subjectKind: 'calendarFeed', subjectId: row.id });
      return { feed: Object.assign(new CalendarFeed(), row), path: `/calendar/${token}.ics` };
    });
  }

  /** Ending it twice finds nothing the second time. */
  async revoke({ eventId, delegation, actor }: DelegateScope, feedId: string): Promise<string | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [rows] = (await manager.query(`update calendar_feed set revoked_at = now() where event_id = $1 and delegate_id = $2 and id = $3 and revoked_at is null returning id`, [
        eventId,
        delegation.delegateId,
        feedId,
      ])) as [{ id: string }[], number];
      if (rows.length === 0) return NotFound.create();
      await this.audit.record(manager, actor, { action: 'calendarFeed.revoked', eventId, subjectKind: 'calendarFeed', subjectId: feedId });
      return feedId;
    });
  }

  /** The calendar behind a secret, or null when there is none, it is ended, or its delegate has gone. */
  async read(token: string): Promise<string | null> {
    const [rows] = (await this.source.query(
      `update calendar_feed f set last_read_at = now() from delegate d join event e on e.id = d.event_id left join account a on a.id = d.account_id
       where f.token_hash = $1 and f.revoked_at is null and d.event_id = f.event_id and d.id = f.delegate_id and d.removed_at is null and a.disabled_at is null
       returning f.event_id as "eventId", d.registration_id as "registrationId", d.id as "delegateId", case when a.locale = 'uk' then coalesce(e.name_uk, e.name) else e.name end as "eventName", e.slug as "eventSlug"`,
      [hashToken(token)],
    )) as [(CalendarOwner & { eventId: string; registrationId: string; delegateId: string })[], number];
    const [owner] = rows;
    return owner ? this.#text(this.source.manager, owner) : null;
  }

  /** The same calendar for the signed-in delegate to save as a file. */
  async download({ eventId, eventSlug, actor, delegation }: DelegateScope): Promise<string> {
    const isUkrainian = actor.kind === 'account' && actor.locale === 'uk';
    const [{ eventName }] = (await this.source.query(`select case when $2 then coalesce(name_uk, name) else name end as "eventName" from event where id = $1`, [eventId, isUkrainian])) as [{ eventName: string }];
    return this.#text(this.source.manager, { eventId, registrationId: delegation.registrationId, delegateId: delegation.delegateId, eventName, eventSlug });
  }

  async #text(manager: EntityManager, owner: CalendarOwner & { eventId: string; registrationId: string; delegateId: string }): Promise<string> {
    const meetings = (await manager.query(MEETINGS_SQL, [owner.eventId, owner.registrationId, owner.delegateId])) as CalendarMeeting[];
    return toCalendarText(owner, meetings, new Date());
  }
}
