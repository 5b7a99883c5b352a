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
  readonly status: MissingReportStatus;
  readonly reportedBy: StandBySide | 'organiser';
  readonly freedBy: StandBySide | 'organiser' | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const REPORT_SQL = `
select r.id, r.meeting_id as "meetingId", r.agreement_id as "agreementId", r.slot_id as "slotId", r.table_id as "tableId", r.first_registration_id as "firstId", r.second_registration_id as "secondId",
  r.status, r.reported_by as "reportedBy", r.freed_by as "freedBy", lower(s.during) as "startsAt", upper(s.during) as "endsAt"
from missing_report r join slot s on s.event_id = r.event_id and s.id = r.slot_id where r.event_id = $1`;

/** When the stand-by that this meeting is was taken; null for every other meeting. */
export const takenAtSql = (meeting: string): string => `(select o.ended_at from stand_by_offer o join missing_report x on x.event_id = o.event_id and x.id = o.report_id
  where o.event_id = ${meeting}.event_id and o.agreement_id = ${meeting}.agreement_id and o.status = 'taken' and x.slot_id = ${meeting}.slot_id order by o.ended_at desc limit 1)`;

/** When a meeting begins: with its slot, a stand-by when both took it. */
export const beginsAtSql = (meeting: string): string => `coalesce(${takenAtSql(meeting)}, lower(${meeting}.during))`;

/** The newest report of a meeting, open or not; null when there was none. */
export async function findReport(manager: EntityManager, eventId: string, meetingId: string): Promise<ReportRow | null> {
  const [row] = (await manager.query(`${REPORT_SQL} and r.meeting_id = $2 order by r.ended_at is null desc, r.reported_at desc, r.id limit 1`, [eventId, meetingId])) as ReportRow[];
  return row ?? null;
}

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
