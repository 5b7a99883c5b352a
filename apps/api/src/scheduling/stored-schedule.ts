import { randomUUID } from 'node:crypto';
import { type AgreementId, type DelegateId, type MeetingSide, type OrganisationId, type Schedule, type ScheduledMeeting, type SlotId, type TableId } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';

/** A planned meeting of a version with the id it keeps over versions. */
export interface StoredMeeting extends ScheduledMeeting {
  readonly id: string;
  readonly isPinned: boolean;
  readonly calendarSequence: number;
  /** Held by a video call; its table stays its own. */
  readonly isByVideo: boolean;
}

/** Meetings of a version from which on reading all of it for every seat is felt. */
const LARGE = 300;

interface MeetingRow {
  id: string;
  agreementId: AgreementId;
  slotId: SlotId;
  tableId: TableId;
  isPinned: boolean;
  calendarSequence: number;
  isByVideo: boolean;
  firstId: OrganisationId;
  secondId: OrganisationId;
}

interface SeatRow {
  meetingId: string;
  organisationId: OrganisationId;
  delegateId: DelegateId;
  line: number;
}

/**
 * The planned meetings of a version, in a stable order. Meetings and seats are read by one plain statement each and brought together here:
 * of a version that has just been written the database has no figures yet, and would join them row by row.
 * @param ofRegistrationIds - only meetings of these; null: all
 */
export async function readMeetings(manager: EntityManager, eventId: string, versionId: string, ofRegistrationIds: readonly string[] | null = null): Promise<StoredMeeting[]> {
  const rows = (await manager.query(
    `select id, agreement_id as "agreementId", slot_id as "slotId", table_id as "tableId", is_pinned as "isPinned", calendar_sequence as "calendarSequence", by_video as "isByVideo", first_registration_id as "firstId", second_registration_id as "secondId"
     from schedule_meeting where event_id = $1 and version_id = $2 and status = 'planned' and ($3::uuid[] is null or first_registration_id = any($3) or second_registration_id = any($3)) order by during, table_id, id`,
    [eventId, versionId, ofRegistrationIds],
  )) as MeetingRow[];
  const seats = (await manager.query(
    `select meeting_id as "meetingId", registration_id as "organisationId", delegate_id as "delegateId", line from schedule_seat
     where event_id = $1 and version_id = $2 and ($3::uuid[] is null or meeting_id = any($3))`,
    [eventId, versionId, ofRegistrationIds && rows.map(({ id }) => id)],
  )) as SeatRow[];
  const seatOf = new Map(seats.map((seat) => [`${seat.meetingId} ${seat.organisationId}`, seat]));
  return rows.flatMap(({ firstId, secondId, ...meeting }) => {
    const [a, b] = [firstId, secondId].map((id) => seatOf.get(`${meeting.id} ${id}`));
    return a && b ? [{ ...meeting, a: toSide(a), b: toSide(b) }] : [];
  });
}

const toSide = ({ organisationId, delegateId, line }: SeatRow): MeetingSide => ({ organisationId, delegateId, line });

/** In which slots each table of a version holds a meeting of other organisations than these. */
export async function readTablesTakenByOthers(manager: EntityManager, eventId: string, versionId: string, registrationIds: readonly string[]): Promise<ReadonlyMap<string, readonly SlotId[]>> {
  const rows = (await manager.query(
    `select table_id as "tableId", array_agg(slot_id) as "slotIds" from schedule_meeting
     where event_id = $1 and version_id = $2 and status = 'planned' and first_registration_id <> all($3::uuid[]) and second_registration_id <> all($3::uuid[]) group by table_id`,
    [eventId, versionId, registrationIds],
  )) as { tableId: string; slotIds: SlotId[] }[];
  return new Map(rows.map(({ tableId, slotIds }) => [tableId, slotIds]));
}

export const toSchedule = (meetings: readonly StoredMeeting[]): Schedule => ({ meetings: meetings.map(({ agreementId, slotId, tableId, a, b, isByVideo }) => ({ agreementId, slotId, tableId, a, b, ...(isByVideo && { isByVideo }) })) });

/** Ids by agreement, so that a meeting keeps its id (and its place in calendars) from version to version. */
export const idsByAgreement = (meetings: readonly StoredMeeting[]): ReadonlyMap<string, StoredMeeting> => new Map(meetings.map((meeting) => [meeting.agreementId, meeting]));

/** Writes a whole schedule into an empty version. */
export async function writeMeetings(manager: EntityManager, eventId: string, versionId: string, schedule: Schedule, known: ReadonlyMap<string, StoredMeeting>): Promise<void> {
  const meetings = schedule.meetings.map((meeting) => ({ ...meeting, ...identityOf(meeting, known) }));
  await manager.query(
    `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, is_pinned, calendar_sequence, by_video)
     select $1, $2, m.id, m."agreementId", a.first_registration_id, a.second_registration_id, m."slotId", m."tableId", s.during, m."isPinned", m."calendarSequence", m."isByVideo"
     from jsonb_to_recordset($3) as m(id uuid, "agreementId" uuid, "slotId" uuid, "tableId" uuid, "isPinned" boolean, "calendarSequence" integer, "isByVideo" boolean)
     join agreement a on a.event_id = $1 and a.id = m."agreementId" join slot s on s.event_id = $1 and s.id = m."slotId"`,
    [eventId, versionId, JSON.stringify(meetings)],
  );
  const seats = meetings.flatMap(({ id, a, b }) => [a, b].map((side) => ({ meetingId: id, ...side })));
  await manager.query(
    `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
     select $1, $2, s."meetingId", s."organisationId", s."delegateId", s.line, m.during
     from jsonb_to_recordset($3) as s("meetingId" uuid, "organisationId" uuid, "delegateId" uuid, line integer)
     join schedule_meeting m on m.event_id = $1 and m.version_id = $2 and m.id = s."meetingId"`,
    [eventId, versionId, JSON.stringify(seats)],
  );
  // The checks at commit look at one seat after the other: without figures of the new version each would read all of it.
  if (meetings.length >= LARGE) await manager.query('analyze schedule_meeting, schedule_seat');
}

function identityOf(meeting: ScheduledMeeting, known: ReadonlyMap<string, StoredMeeting>): Pick<StoredMeeting, 'id' | 'isPinned' | 'calendarSequence' | 'isByVideo'> {
  const before = known.get(meeting.agreementId);
  return { id: before?.id ?? randomUUID(), isPinned: before?.isPinned ?? false, calendarSequence: before?.calendarSequence ?? 0, isByVideo: before?.isByVideo ?? false };
}

/** Takes meetings off their places, so that they can change them with each other; each is to be placed again in the same transaction. */
export async function parkMeetings(manager: EntityManager, eventId: string, versionId: string, meetingIds: readonly string[]): Promise<void> {
  if (meetingIds.length < 2) return;
  await manager.query(`update schedule_seat set is_active = false where event_id = $1 and version_id = $2 and meeting_id = any($3::uuid[])`, [eventId, versionId, meetingIds]);
  await manager.query(`update schedule_meeting set status = 'cancelled' where event_id = $1 and version_id = $2 and id = any($3::uuid[])`, [eventId, versionId, meetingIds]);
}

/** Puts one meeting of a version where the library said; the seats follow by the database's own cascade. */
export async function placeMeeting(manager: EntityManager, eventId: string, versionId: string, meetingId: string, place: ScheduledMeeting): Promise<void> {
  await manager.query(`update schedule_seat set is_active = false where event_id = $1 and version_id = $2 and meeting_id = $3`, [eventId, versionId, meetingId]);
  await manager.query(
    `update schedule_meeting m set slot_id = s.id, table_id = $5, during = s.during, status = 'planned' from slot s where s.event_id = m.event_id and s.id = $4 and m.event_id = $1 and m.version_id = $2 and m.id = $3`,
    [eventId, versionId, meetingId, place.slotId, place.tableId],
  );
  for (const side of [place.a, place.b]) {
    await manager.query(`update schedule_seat set delegate_id = $5, line = $6, is_active = true where event_id = $1 and version_id = $2 and meeting_id = $3 and registration_id = $4`, [
      eventId,
      versionId,
      meetingId,
      side.organisationId,
      side.delegateId,
      side.line,
    ]);
  }
}

export async function insertMeeting(manager: EntityManager, eventId: string, versionId: string, meetingId: string, meeting: ScheduledMeeting): Promise<void> {
  await manager.query(
    `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, calendar_sequence)
     select $1, $2, $3, a.id, a.first_registration_id, a.second_registration_id, s.id, $6, s.during,
       coalesce((select max(calendar_sequence) + 1 from schedule_meeting m where m.event_id = $1 and m.id = $3), 0)
     from agreement a join slot s on s.event_id = a.event_id and s.id = $5 where a.event_id = $1 and a.id = $4`,
    [eventId, versionId, meetingId, meeting.agreementId, meeting.slotId, meeting.tableId],
  );
  for (const side of [meeting.a, meeting.b]) {
    await manager.query(
      `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
       select event_id, version_id, id, $4, $5, $6, during from schedule_meeting where event_id = $1 and version_id = $2 and id = $3`,
      [eventId, versionId, meetingId, side.organisationId, side.delegateId, side.line],
    );
  }
}

/** An agreement that had a meeting in an earlier version keeps its id, so that calendars follow. */
export async function meetingIdOf(manager: EntityManager, eventId: string, agreementId: string): Promise<string> {
  const [row] = (await manager.query(
    `select m.id from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id where m.event_id = $1 and m.agreement_id = $2 order by v.number desc limit 1`,
    [eventId, agreementId],
  )) as { id: string }[];
  return row?.id ?? randomUUID();
}
