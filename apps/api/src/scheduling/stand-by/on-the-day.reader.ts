import { Injectable } from '@nestjs/common';
import { reportableFromMs } from '@spilno/meetings';
import { DataSource } from 'typeorm';
import { EventClock } from '../../common/index.ts';
import { takesPartSql } from '../../organisations/index.ts';
import { NAME } from '../board-reader.ts';
import { IdleTable, IncompleteMeeting, MissingReport, NextSlot, OnTheDay, PresenceList, PresentDelegate, RunningMeeting, RunningSlot, StandByOfferRecord } from './on-the-day.type.ts';
import { eventDayAt, readRules, takenAtSql } from './stand-by-rows.ts';

const LISTED = 50;
const REPORTS = 100;

const NAMES = `${NAME('f')} as "firstName", ${NAME('s')} as "secondName"`;
const SIDES = (x: string) => `join registration f on f.event_id = ${x}.event_id and f.id = ${x}.first_registration_id join registration s on s.event_id = ${x}.event_id and s.id = ${x}.second_registration_id`;
const isPresent = (registration: string) =>
  `exists (select from schedule_seat k join presence p on p.event_id = k.event_id and p.delegate_id = k.delegate_id and p.day = $3::date where k.event_id = m.event_id and k.version_id = m.version_id and k.meeting_id = m.id and k.registration_id = m.${registration})`;

const PUBLISHED = `schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'`;
const AT_TABLES = `m.event_id = $1 and m.status = 'planned' and not m.by_video`;

/** A colleague who came in the place of the delegate and reported, or answered, is there without being marked. */
const gaveWord = (side: 'first' | 'second') => `coalesce(x.status = 'answered' or (x.status in ('reported', 'tableFree') and x.reported_by = '${side}'), false)`;

const RUNNING_SQL = `
select m.id as "meetingId", t.label as table, t.position, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", lower(m.during) as "startsAt", upper(m.during) as "endsAt", ${NAMES},
  ${isPresent('first_registration_id')} or ${gaveWord('first')} as "isFirstPresent", ${isPresent('second_registration_id')} or ${gaveWord('second')} as "isSecondPresent",
  ${takenAtSql('m')} as "takenAt", x.status as report
from ${PUBLISHED} ${SIDES('m')} join event_table t on t.event_id = m.event_id and t.id = m.table_id
  left join lateral (select status, reported_by from missing_report where event_id = m.event_id and meeting_id = m.id order by ended_at is null desc, reported_at desc, id limit 1) x on true
where ${AT_TABLES} and m.during @> $2::timestamptz order by t.position, t.id`;

const SLOT_SQL = `select lower(during) as "startsAt", upper(during) as "endsAt" from slot where event_id = $1 and retired_at is null and during @> $2::timestamptz`;

const IDLE_SQL = `
select t.label as table, t.position, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", exists (select from table_closure c where c.event_id = t.event_id and c.table_id = t.id and c.slot_id = s.id) as "isClosed"
from slot s join event_table t on t.event_id = s.event_id and t.retired_at is null
where s.event_id = $1 and s.retired_at is null and s.during @> $2::timestamptz and not exists (select from ${PUBLISHED} where ${AT_TABLES} and m.table_id = t.id and m.during @> $2::timestamptz)
order by t.position, t.id`;

/** Every meeting that begins next today. */
const NEXT_SQL = `
select m.id as "meetingId", t.label as table, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", lower(m.during) as "startsAt", upper(m.during) as "endsAt", ${NAMES}, ${isPresent('first_registration_id')} as "isFirstPresent", ${isPresent('second_registration_id')} as "isSecondPresent"
from ${PUBLISHED} ${SIDES('m')} join event_table t on t.event_id = m.event_id and t.id = m.table_id
where ${AT_TABLES} and lower(m.during) = (
  select min(lower(m.during)) from ${PUBLISHED} join event e on e.id = m.event_id where ${AT_TABLES} and lower(m.during) > $2::timestamptz and (lower(m.during) at time zone e.time_zone)::date = $3::date)
order by t.position, t.id`;

const REPORTS_SQL = `
select r.id, r.meeting_id as "meetingId", t.label as table, t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", lower(q.during) as "startsAt", upper(q.during) as "endsAt", ${NAMES}, r.cause, r.status, r.reported_by as "reportedBy", r.freed_by as "freedBy", r.reported_at as "reportedAt"
from missing_report r ${SIDES('r')} join event_table t on t.event_id = r.event_id and t.id = r.table_id join slot q on q.event_id = r.event_id and q.id = r.slot_id join event e on e.id = r.event_id
where r.event_id = $1 and (r.reported_at at time zone e.time_zone)::date = $2::date order by r.ended_at is null desc, r.reported_at desc, r.id limit ${REPORTS}`;

const OFFERS_SQL = `
select o.id, o.report_id as "reportId", ${NAMES}, o.status, o.expires_at as "answerBy", (o.first_delegate_id is not null)::int + (o.second_delegate_id is not null)::int as taken
from stand_by_offer o ${SIDES('o')} where o.event_id = $1 and o.report_id = any($2::uuid[]) order by o.offered_at desc, o.id`;

const PRESENCE_SQL = `
select d.id as "delegateId", d.name, ${NAME('r')} as organisation, p.marked_at as "presentSince", coalesce(p.marked_by = 'organiser', false) as "isMarkedByOrganiser", count(*) over ()::int as found
from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id and ${takesPartSql('r')} left join presence p on p.event_id = d.event_id and p.delegate_id = d.id and p.day = $2::date
where d.event_id = $1 and d.removed_at is null and (not $4 or p.delegate_id is not null)
  and ($3 = '' or position(lower($3) in lower(d.name)) > 0 or position(lower($3) in lower(${NAME('r')})) > 0)
order by organisation, d.name, d.id limit ${LISTED}`;

type NextRow = Pick<RunningMeeting, 'meetingId' | 'table' | 'hall' | 'hallUk' | 'startsAt' | 'endsAt' | 'firstName' | 'secondName' | 'isFirstPresent' | 'isSecondPresent'>;

function nextSlotOf(rows: readonly NextRow[]): NextSlot | null {
  const [first] = rows;
  if (!first) return null;
  const incomplete = rows.flatMap(({ meetingId, table, hall, hallUk, firstName, secondName, isFirstPresent, isSecondPresent }) => {
    const toFind = [...(isFirstPresent ? [] : [firstName]), ...(isSecondPresent ? [] : [secondName])];
    return toFind.length === 0 ? [] : Object.assign(new IncompleteMeeting(), { meetingId, table, hall, hallUk, toFind });
  });
  return Object.assign(new NextSlot(), { startsAt: first.startsAt, endsAt: first.endsAt, meetings: rows.length, incomplete });
}

/** The day as the organisers run it: what runs, what is reported, what is on offer, and who is here. */
@Injectable()
export class OnTheDayReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async onTheDay(eventId: string): Promise<OnTheDay> {
    const { manager } = this.source;
    const now = await this.clock.now(eventId);
    const day = await eventDayAt(manager, eventId, now);
    const rules = await readRules(manager, eventId);
    const [counts] = (await manager.query(
      `select count(*)::int as delegates, count(p.delegate_id)::int as present, coalesce(array_agg(distinct d.registration_id) filter (where p.delegate_id is not null), '{}') as "presentRegistrationIds" from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id and ${takesPartSql('r')}
       left join presence p on p.event_id = d.event_id and p.delegate_id = d.id and p.day = $2::date where d.event_id = $1 and d.removed_at is null`,
      [eventId, day],
    )) as [{ delegates: number; present: number; presentRegistrationIds: string[] }];
    const running = (await manager.query(RUNNING_SQL, [eventId, now, day])) as (RunningMeeting & { takenAt: Date | null })[];
    const [slot] = (await manager.query(SLOT_SQL, [eventId, now])) as RunningSlot[];
    const idle = (await manager.query(IDLE_SQL, [eventId, now])) as IdleTable[];
    const next = (await manager.query(NEXT_SQL, [eventId, now, day])) as NextRow[];
    const reports = (await manager.query(REPORTS_SQL, [eventId, day])) as MissingReport[];
    const offers = (await manager.query(OFFERS_SQL, [eventId, reports.map(({ id }) => id)])) as (StandByOfferRecord & { reportId: string })[];
    return Object.assign(new OnTheDay(), {
      now,
      day,
      ...counts,
      ...rules,
      running: running.map(({ takenAt, ...row }) => Object.assign(new RunningMeeting(), row, { isStandBy: takenAt !== null, reportableFrom: new Date(reportableFromMs({ startMs: Math.max(takenAt?.getTime() ?? 0, row.startsAt.getTime()) }, rules)) })),
      slot: slot ? Object.assign(new RunningSlot(), slot) : null,
      idleTables: idle.map((row) => Object.assign(new IdleTable(), row)),
      next: nextSlotOf(next),
      reports: reports.map((row) =>
        Object.assign(new MissingReport(), row, {
          offerableUntil: new Date(row.endsAt.getTime() - rules.leastMinutes * 60_000),
          offers: offers.filter(({ reportId }) => reportId === row.id).map(({ reportId: _report, ...offer }) => Object.assign(new StandByOfferRecord(), offer)),
        }),
      ),
    });
  }

  async presence(eventId: string, search: string, isPresentOnly: boolean): Promise<PresenceList> {
    const { manager } = this.source;
    const day = await eventDayAt(manager, eventId, await this.clock.now(eventId));
    const rows = (await manager.query(PRESENCE_SQL, [eventId, day, search.trim(), isPresentOnly])) as (PresentDelegate & { found: number })[];
    return Object.assign(new PresenceList(), { delegates: rows.map(({ found: _found, ...row }) => Object.assign(new PresentDelegate(), row)), found: rows[0]?.found ?? 0 });
  }
}
