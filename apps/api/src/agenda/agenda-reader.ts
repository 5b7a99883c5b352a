import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope, EventClock } from '../common/index.ts';
import { instantOf, offsetAt } from '../events/index.ts';
import { Agenda, AgendaBreakTime, AgendaDay, AgendaHall, type AgendaMeeting, CalendarFeed } from './agenda.type.ts';
import { readPublishedMeetings } from './published-meetings.ts';

interface DayRow {
  id: string;
  date: string;
  starts: string;
  ends: string;
  breaks: { label: string; labelUk: string; starts: string; ends: string }[];
}

interface HeadRow {
  timeZone: string;
  delegateName: string;
  attendanceConfirmedAt: Date | null;
  versionNumber: number | null;
  publishedAt: Date | null;
}

const HEAD_SQL = `
select e.time_zone as "timeZone", d.name as "delegateName", d.attendance_confirmed_at as "attendanceConfirmedAt", v.number as "versionNumber", v.published_at as "publishedAt"
from event e join delegate d on d.event_id = e.id and d.id = $2 left join schedule_version v on v.event_id = e.id and v.status = 'published' where e.id = $1`;

const DAYS_SQL = `
select d.id, d.date::text, to_char(d.starts_at_time, 'HH24:MI') as starts, to_char(d.ends_at_time, 'HH24:MI') as ends,
  coalesce((select json_agg(json_build_object('label', b.label, 'labelUk', coalesce(b.label_uk, b.label), 'starts', to_char(b.starts_at_time, 'HH24:MI'), 'ends', to_char(b.ends_at_time, 'HH24:MI')) order by b.starts_at_time)
    from event_break b where b.event_id = d.event_id and b.day_id = d.id), '[]') as breaks
from event_day d where d.event_id = $1 order by d.date`;

/** The agenda of one delegate: what is published for the own organisation, and nothing of anybody else. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async agenda({ eventId, delegation }: DelegateScope): Promise<Agenda> {
    const { manager } = this.source;
    const [head] = (await manager.query(HEAD_SQL, [eventId, delegation.delegateId])) as [HeadRow];
    const now = await this.clock.now(eventId);
    const meetings = await readPublishedMeetings(manager, delegation);
    const halls = (await manager.query(`select hall, coalesce(min(hall_uk), hall) as "hallUk", array_agg(label order by position, label) as tables from event_table where event_id = $1 and retired_at is null group by hall order by min(position)`, [eventId])) as AgendaHall[];
    return Object.assign(new Agenda(), {
      ...head,
      now,
      days: ((await manager.query(DAYS_SQL, [eventId])) as DayRow[]).map((row) => toDay(row, head.timeZone)),
      meetings,
      nextMeetingId: nextOf(meetings, now)?.id ?? null,
      halls: halls.map((hall) => Object.assign(new AgendaHall(), hall)),
      feeds: await this.#feeds(eventId, delegation.delegateId),
    });
  }

  async #feeds(eventId: string, delegateId: string): Promise<CalendarFeed[]> {
    const rows = (await this.source.query(
      `select id, created_at as "createdAt", last_read_at as "lastReadAt" from calendar_feed where event_id = $1 and delegate_id = $2 and revoked_at is null order by created_at, id`,
      [eventId, delegateId],
    )) as CalendarFeed[];
    return rows.map((row) => Object.assign(new CalendarFeed(), row));
  }
}

/** The meeting under way or the first to come: of the person, or else of a colleague. */
function nextOf(meetings: readonly AgendaMeeting[], now: Date): AgendaMeeting | undefined {
  const left = meetings.filter(({ status, endsAt }) => status === 'planned' && endsAt > now);
  return left.find(({ isMine }) => isMine) ?? left[0];
}

function toDay({ date, starts, ends, breaks }: DayRow, timeZone: string): AgendaDay {
  const at = (time: string): Date => new Date(instantOf(date, time, timeZone));
  return Object.assign(new AgendaDay(), {
    date,
    startsAt: at(starts),
    endsAt: at(ends),
    offset: offsetAt(instantOf(date, starts, timeZone), timeZone),
    breaks: breaks.map(({ label, labelUk, starts: from, ends: to }) => Object.assign(new AgendaBreakTime(), { label, labelUk, startsAt: at(from), endsAt: at(to) })),
  });
}
