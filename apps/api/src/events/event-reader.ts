import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { EventClock, readCursor, toPage } from '../common/index.ts';
import { EventConnection } from './event-connection.type.ts';
import { Event } from './event.entity.ts';
import { EventBreakType, EventDayType, EventSetup, EventSlot, EventTableType, MeetingRuleType, ParticipantTypeSetup, PoolAbsence, ResourcePoolType } from './event-setup.type.ts';
import { type Programme } from './programme.ts';
import { PublicEvent } from './public-event.type.ts';
import { readResourcePools } from './resource-pools.ts';
import { instantOf, offsetAt } from './wall-time.ts';

const DAYS_SQL = `
select d.id, to_char(d.date, 'YYYY-MM-DD') as date, substr(d.starts_at_time::text, 1, 5) as "startsAt", substr(d.ends_at_time::text, 1, 5) as "endsAt",
  coalesce((select json_agg(json_build_object('label', b.label, 'labelUk', b.label_uk, 'startsAt', substr(b.starts_at_time::text, 1, 5), 'endsAt', substr(b.ends_at_time::text, 1, 5)) order by b.starts_at_time)
    from event_break b where b.event_id = d.event_id and b.day_id = d.id), '[]') as breaks,
  coalesce((select json_agg(json_build_object('id', s.id, 'startMs', extract(epoch from lower(s.during)) * 1000, 'endMs', extract(epoch from upper(s.during)) * 1000) order by s.during)
    from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null), '[]') as slots
from event_day d where d.event_id = $1 order by d.date`;

/** $1 how many, $2 slug of the last one seen, $3 part of a name or slug. */
const EVENTS_SQL = `
select id from event where archived_at is null and ($2::text is null or (created_at, id) < (select created_at, id from event where slug = $2))
  and ($3::text is null or position(lower($3) in lower(name || ' ' || coalesce(name_uk, '') || ' ' || slug)) > 0)
order by created_at desc, id desc limit $1`;

/** $1 how many, $2 slug of the last one seen, $3 now. The rule is that of `isRegistrationOpen`. */
const OPEN_EVENTS_SQL = `
with open_event as (
  select e.id, e.slug, coalesce(span.first_date, 'infinity') as begins
  from event e
  cross join lateral (select $3::timestamptz + make_interval(secs => e.clock_offset_seconds) as instant) now
  cross join lateral (select min(d.date) as first_date, max(d.date + d.ends_at_time) at time zone e.time_zone as ends from event_day d where d.event_id = e.id) span
  where e.archived_at is null and (e.registration_opens_at is null or now.instant >= e.registration_opens_at)
    and (coalesce(e.registration_closes_at, span.ends) is null or now.instant < coalesce(e.registration_closes_at, span.ends)))
select id from open_event where $2::text is null or (begins, id) > (select begins, id from open_event where slug = $2) order by begins, id limit $1`;

const slugIn = (cursor: string | null): string | null => readCursor(cursor, /^([a-z0-9-]{1,60})$/)?.[0] ?? null;

interface DayRow {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  breaks: { label: string; labelUk: string | null; startsAt: string; endsAt: string }[];
  slots: { id: string; startMs: number; endMs: number }[];
}

/** Reads events as their organisers and as everybody sees them. */
@Injectable()
export class EventReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async setup(eventId: string, manager: EntityManager = this.source.manager): Promise<EventSetup> {
    const event = await manager.findOneByOrFail(Event, { id: eventId });
    const tables = (await manager.query('select id, label, hall, hall_uk as "hallUk" from event_table where event_id = $1 and retired_at is null order by position, label', [eventId])) as EventTableType[];
    const types = (await manager.query(
      `select code, open_to_registration as "openToRegistration", max_meetings as "maxMeetings", max_open_requests as "maxOpenRequests", max_must_wishes as "maxMustWishes"
       from participant_type where event_id = $1 order by array_position('{ukrainianManufacturer,foreignCompany,association,government,investor}', code)`,
      [eventId],
    )) as ParticipantTypeSetup[];
    const rules = (await manager.query('select first_type as "firstType", second_type as "secondType" from meeting_rule where event_id = $1 order by 1, 2', [eventId])) as MeetingRuleType[];
    const [published] = (await manager.query(`select exists (select from schedule_version where event_id = $1 and status = 'published') as found`, [eventId])) as { found: boolean }[];
    return Object.assign(new EventSetup(), event, {
      days: await this.days(event, manager),
      tables: tables.map((table) => Object.assign(new EventTableType(), table)),
      resourcePools: (await readResourcePools(manager, eventId, event.timeZone)).map((pool) => Object.assign(new ResourcePoolType(), pool, { absences: pool.absences.map((one) => Object.assign(new PoolAbsence(), one)) })),
      participantTypes: types.map((type) => Object.assign(new ParticipantTypeSetup(), type)),
      meetingRules: rules.map((rule) => Object.assign(new MeetingRuleType(), rule)),
      hasPublishedSchedule: published?.found === true,
      now: await this.clock.now(eventId, manager),
    });
  }

  async days(event: Pick<Event, 'id' | 'timeZone'>, manager: EntityManager = this.source.manager): Promise<EventDayType[]> {
    const rows = (await manager.query(DAYS_SQL, [event.id])) as DayRow[];
    return rows.map((row) => toDay(row, event.timeZone));
  }

  /** The programme as the organiser wrote it. */
  async programme(event: Event, manager: EntityManager): Promise<Programme> {
    const days = (await manager.query(DAYS_SQL, [event.id])) as DayRow[];
    return { timeZone: event.timeZone, slotMinutes: event.slotMinutes, days };
  }

  /** Null when there is no such event or it is archived. */
  async publicEvent(slug: string): Promise<PublicEvent | null> {
    const event = await this.source.manager.findOneBy(Event, { slug });
    return event && !event.archivedAt ? this.#toPublic(event) : null;
  }

  /** Events that are not archived, newest first; the cursor is the slug of the last one seen. */
  async publicEvents(first: number, after: string | null, search: string | null): Promise<EventConnection> {
    const rows = (await this.source.query(EVENTS_SQL, [first + 1, slugIn(after), search?.trim() || null])) as { id: string }[];
    return this.#pageOf(rows, first);
  }

  /** Events that take registrations now, those that begin first before the others, those without a day at the end. */
  async openEvents(first: number, after: string | null): Promise<EventConnection> {
    const rows = (await this.source.query(OPEN_EVENTS_SQL, [first + 1, slugIn(after), new Date()])) as { id: string }[];
    return this.#pageOf(rows, first);
  }

  async #pageOf(rows: readonly { id: string }[], first: number): Promise<EventConnection> {
    const events = await this.source.manager.findBy(Event, { id: In(rows.map(({ id }) => id)) });
    const inOrder = rows.flatMap(({ id }) => events.find((event) => event.id === id) ?? []);
    const page = toPage(inOrder, first, (event) => Buffer.from(event.slug).toString('base64url'));
    return Object.assign(new EventConnection(), { nodes: await Promise.all(page.nodes.map((event) => this.#toPublic(event))), pageInfo: page.pageInfo });
  }

  async #toPublic(event: Event): Promise<PublicEvent> {
    const [totals] = (await this.source.query(
      `select count(*)::int as organisations, count(distinct coalesce(approved_country, country))::int as countries
       from registration where event_id = $1 and status = 'approved' and hidden_at is null`,
      [event.id],
    )) as { organisations: number; countries: number }[];
    const types = (await this.source.query('select code from participant_type where event_id = $1 and open_to_registration order by code', [event.id])) as { code: string }[];
    const days = await this.days(event);
    const now = await this.clock.now(event.id);
    return Object.assign(new PublicEvent(), event, {
      days,
      openTypes: types.map(({ code }) => code),
      isRegistrationOpen: isRegistrationOpen(event, days, now),
      approvedOrganisations: totals?.organisations ?? 0,
      approvedCountries: totals?.countries ?? 0,
      now,
    });
  }
}

/** Open between the two deadlines; without them from the start until the last day is over. */
export function isRegistrationOpen(event: Pick<Event, 'registrationOpensAt' | 'registrationClosesAt' | 'timeZone'>, days: readonly { date: string; endsAt: string }[], now: Date): boolean {
  if (event.registrationOpensAt && now < event.registrationOpensAt) return false;
  if (event.registrationClosesAt) return now < event.registrationClosesAt;
  const last = days.at(-1);
  return !last || now.getTime() < instantOf(last.date, last.endsAt, event.timeZone);
}

function toDay(row: DayRow, timeZone: string): EventDayType {
  return Object.assign(new EventDayType(), {
    id: row.id,
    date: row.date,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    utcOffset: offsetAt(instantOf(row.date, row.startsAt, timeZone), timeZone),
    breaks: row.breaks.map((pause) => Object.assign(new EventBreakType(), pause)),
    slots: row.slots.map(({ id, startMs, endMs }) => Object.assign(new EventSlot(), { id, startsAt: new Date(startMs), endsAt: new Date(endMs) })),
  });
}
