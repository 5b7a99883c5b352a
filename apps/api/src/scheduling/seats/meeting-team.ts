import { type EntityManager } from 'typeorm';
import { readTeam, type TeamMember } from '../../agenda/index.ts';

/** One side of a published meeting. */
export interface OwnTeam {
  readonly versionId: string;
  readonly otherId: string;
  readonly status: 'planned' | 'cancelled';
  readonly startMs: number;
  readonly members: readonly TeamMember[];
}

const MEETING_SQL = `
select m.version_id as "versionId", case when m.first_registration_id = $3 then m.second_registration_id else m.first_registration_id end as "otherId", m.status, lower(m.during) as "startsAt"
from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
where m.event_id = $1 and m.id = $2 and $3 in (m.first_registration_id, m.second_registration_id)`;

/** Null when it is no published meeting of this registration. */
export async function readOwnTeam(manager: EntityManager, eventId: string, meetingId: string, ownId: string): Promise<OwnTeam | null> {
  const [meeting] = (await manager.query(MEETING_SQL, [eventId, meetingId, ownId])) as (Omit<OwnTeam, 'startMs' | 'members'> & { startsAt: Date })[];
  if (!meeting) return null;
  const { startsAt, ...facts } = meeting;
  return { ...facts, startMs: startsAt.getTime(), members: await readTeam(manager, eventId, meetingId, ownId) };
}
