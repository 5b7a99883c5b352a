import { type MissingReportStatus, type StandByRules, type StandBySide } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';

/** A report with its meeting's time. */
export interface ReportRow {
  readonly id: string;
  readonly meetingId: string;
  readonly agreementId: string;
  readonly slotId: string;
  readonly tableId: string;
  readonly firstId: string;
  readonly secondId: string;
  /** Missing at its table, or cancelled on its day. */
  readonly cause: 'missing' | 'cancelled';
  readonly status: MissingReportStatus;
  readonly reportedBy: StandBySide | 'organiser';
  readonly freedBy: StandBySide | 'organiser' | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const REPORT_SQL = `
select r.id, r.meeting_id as "meetingId", r.agreement_id as "agreementId", r.slot_id as "slotId", r.table_id as "tableId", r.first_registration_id as "firstId", r.second_registration_id as "secondId",
  r.cause, r.status, r.reported_by as "reportedBy", r.freed_by as "freedBy", lower(s.during) as "startsAt", upper(s.during) as "endsAt"
from missing_report r join slot s on s.event_id = r.event_id and s.id = r.slot_id where r.event_id = $1`;

/** When the stand-by that this meeting is was taken; null for every other meeting. */
export const takenAtSql = (meeting: string): string => `(select o.ended_at from stand_by_offer o join missing_report x on x.event_id = o.event_id and x.id = o.report_id
  where o.event_id = ${meeting}.event_id and o.agreement_id = ${meeting}.agreement_id and o.status = 'taken' and x.slot_id = ${meeting}.slot_id order by o.ended_at desc limit 1)`;

/** When a meeting begins: with its slot, a stand-by not before both took it. */
export const beginsAtSql = (meeting: string): string => `greatest(${takenAtSql(meeting)}, lower(${meeting}.during))`;

/** The newest report of a meeting, open or not; null when there was none. Of a table that a cancelled meeting has left, organisers alone know. */
export async function findReport(manager: EntityManager, eventId: string, meetingId: string, cause: 'missing' | 'any' = 'missing'): Promise<ReportRow | null> {
  const [row] = (await manager.query(`${REPORT_SQL} and r.meeting_id = $2 and (r.cause = 'missing' or $3) order by r.ended_at is null desc, r.reported_at desc, r.id limit 1`, [eventId, meetingId, cause === 'any'])) as ReportRow[];
  return row ?? null;
}

/** What was published for today and cancelled since this day began leaves its table to a stand-by, once each, while its slot is not over. */
export async function freeCancelledTables(manager: EntityManager, eventId: string, day: string, now: Date): Promise<void> {
  await manager.query(
    `insert into missing_report (event_id, meeting_id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, cause, status, reported_by, freed_by, reported_at)
     select m.event_id, m.id, m.agreement_id, m.first_registration_id, m.second_registration_id, m.slot_id, m.table_id, 'cancelled', 'tableFree', 'organiser', 'organiser', $3
     from ${CANCELLED_TODAY} and m.event_id = $1 and d.date = $2::date and upper(m.during) > $3`,
    [eventId, day, now],
  );
}

/** Meetings `m` of the published version that were cancelled on their day `d`, at a table, and of which no report was ever made. */
const CANCELLED_TODAY = `schedule_version v join event e on e.id = v.event_id join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'cancelled' and not m.by_video
  join slot s on s.event_id = m.event_id and s.id = m.slot_id join event_day d on d.event_id = s.event_id and d.id = s.day_id
  where v.status = 'published' and ((m.cancelled_at + make_interval(secs => e.clock_offset_seconds)) at time zone e.time_zone)::date = d.date
    and not exists (select from missing_report x where x.event_id = m.event_id and x.meeting_id = m.id)`;

/** Events with a report that stands, or with a meeting cancelled today that may leave its table. */
export const eventsWithFreeTables = (manager: EntityManager, eventId: string | null): Promise<{ id: string }[]> =>
  manager.query(
    `select event_id as id from missing_report where ended_at is null and ($1::uuid is null or event_id = $1)
     union select m.event_id from ${CANCELLED_TODAY} and ($1::uuid is null or m.event_id = $1) and upper(m.during) > now() + make_interval(secs => e.clock_offset_seconds)
       and d.date = ((now() + make_interval(secs => e.clock_offset_seconds)) at time zone e.time_zone)::date`,
    [eventId],
  ) as Promise<{ id: string }[]>;

/** Reports that still stand, the oldest first. */
export const openReports = (manager: EntityManager, eventId: string): Promise<ReportRow[]> => manager.query(`${REPORT_SQL} and r.ended_at is null order by r.reported_at, r.id`, [eventId]) as Promise<ReportRow[]>;

export const reportOfId = async (manager: EntityManager, eventId: string, reportId: string): Promise<ReportRow> => ((await manager.query(`${REPORT_SQL} and r.id = $2`, [eventId, reportId])) as [ReportRow])[0];

export async function endReport(manager: EntityManager, eventId: string, reportId: string, status: MissingReportStatus, now: Date): Promise<void> {
  await manager.query(`update missing_report set status = $3, ended_at = $4 where event_id = $1 and id = $2`, [eventId, reportId, status, now]);
}

export async function readRules(manager: EntityManager, eventId: string): Promise<StandByRules> {
  const [row] = (await manager.query(`select missing_after_minutes as "missingAfterMinutes", stand_by_answer_minutes as "answerMinutes", stand_by_least_minutes as "leastMinutes" from event where id = $1`, [eventId])) as [StandByRules];
  return row;
}

/** The day of the event on which this instant falls, YYYY-MM-DD in its zone; null between and outside its days. */
export async function eventDayAt(manager: EntityManager, eventId: string, now: Date): Promise<string | null> {
  const [row] = (await manager.query(`select d.date::text as date from event_day d join event e on e.id = d.event_id where d.event_id = $1 and d.date = ($2::timestamptz at time zone e.time_zone)::date`, [eventId, now])) as { date: string }[];
  return row?.date ?? null;
}

/** Enters that a person is there; once is enough. @returns whether it is news */
export async function enterPresence(manager: EntityManager, eventId: string, delegateId: string, mark: { readonly day: string; readonly by: 'self' | 'organiser'; readonly accountId: string | null; readonly now: Date }): Promise<boolean> {
  const rows = (await manager.query(
    `insert into presence (event_id, delegate_id, day, marked_by, marked_by_account, marked_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning delegate_id`,
    [eventId, delegateId, mark.day, mark.by, mark.accountId, mark.now],
  )) as unknown[];
  return rows.length > 0;
}
