import { type AnotherTimeStatus, type MovableMeeting } from '@spilno/meetings';
import { type EntityManager } from 'typeorm';

/** A published meeting with what the rules ask of it, from the view of one of its sides. */
export interface OwnMeeting extends MovableMeeting {
  readonly id: string;
  readonly agreementId: string;
  readonly versionId: string;
  readonly otherId: string;
  readonly slotId: string;
  readonly tableId: string;
  readonly answerWithinHours: number;
  readonly cutoffMinutes: number;
}

export interface StoredAsk {
  readonly id: string;
  readonly meetingId: string;
  readonly askingId: string;
  readonly otherId: string;
  readonly status: AnotherTimeStatus;
  readonly expiresMs: number;
  readonly offeredSlotIds: readonly string[];
}

type MeetingRow = Omit<OwnMeeting, 'startMs' | 'cutOffMs'> & { startsAt: Date };

const MEETING_SQL = `
select m.id, m.agreement_id as "agreementId", m.version_id as "versionId", case when m.first_registration_id = $3 then m.second_registration_id else m.first_registration_id end as "otherId",
  m.slot_id as "slotId", m.table_id as "tableId", m.status, m.is_pinned as "isPinned", lower(m.during) as "startsAt", e.change_cutoff_minutes as "cutoffMinutes", e.request_expiry_hours as "answerWithinHours",
  (select count(*) filter (where a.asking_registration_id = $3 and a.status <> 'overtaken')::int from another_time_ask a where a.event_id = m.event_id and a.meeting_id = m.id) as "ownAsks",
  (select count(*) filter (where a.status = 'accepted')::int from another_time_ask a where a.event_id = m.event_id and a.meeting_id = m.id) as "agreedMoves",
  exists (select from another_time_ask a where a.event_id = m.event_id and a.meeting_id = m.id and a.status = 'open') as "hasOpenAsk"
from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' join event e on e.id = m.event_id
where m.event_id = $1 and m.id = $2 and $3 in (m.first_registration_id, m.second_registration_id)`;

/** Null when it is no published meeting of this registration. */
export async function findOwnMeeting(manager: EntityManager, eventId: string, meetingId: string, ownId: string): Promise<OwnMeeting | null> {
  const [row] = (await manager.query(MEETING_SQL, [eventId, meetingId, ownId])) as MeetingRow[];
  if (!row) return null;
  const { startsAt, ...facts } = row;
  const startMs = startsAt.getTime();
  return { ...facts, startMs, cutOffMs: startMs - row.cutoffMinutes * 60_000 };
}

/** The ask if it is one of a side of this registration, locked. */
export async function lockOwnAsk(manager: EntityManager, eventId: string, askId: string, ownId: string): Promise<StoredAsk | null> {
  const [row] = (await manager.query(
    `select id, meeting_id as "meetingId", asking_registration_id as "askingId", other_registration_id as "otherId", status, expires_at as "expiresAt", offered_slot_ids as "offeredSlotIds"
     from another_time_ask where event_id = $1 and id = $2 and $3 in (asking_registration_id, other_registration_id) for update`,
    [eventId, askId, ownId],
  )) as (Omit<StoredAsk, 'expiresMs'> & { expiresAt: Date })[];
  if (!row) return null;
  const { expiresAt, ...ask } = row;
  return { ...ask, expiresMs: expiresAt.getTime() };
}

/** The open ask about a meeting; null when there is none. */
export async function findOpenAsk(manager: EntityManager, eventId: string, meetingId: string): Promise<{ id: string; askingId: string; offeredSlotIds: string[] } | null> {
  const [row] = (await manager.query(
    `select a.id, a.asking_registration_id as "askingId", a.offered_slot_ids as "offeredSlotIds" from another_time_ask a join event e on e.id = a.event_id
     where a.event_id = $1 and a.meeting_id = $2 and a.status = 'open' and a.expires_at > now() + make_interval(secs => e.clock_offset_seconds)`,
    [eventId, meetingId],
  )) as { id: string; askingId: string; offeredSlotIds: string[] }[];
  return row ?? null;
}
