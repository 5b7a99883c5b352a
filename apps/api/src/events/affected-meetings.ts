import { type EntityManager } from 'typeorm';
import { AffectedMeeting, MeetingsAffected } from './event-setup.result.ts';

const LISTED = 100;

const NAME = (x: string): string => `case when ${x}.uses_code_name then ${x}.code_name_en else coalesce(${x}.approved_name, ${x}.legal_name) end`;

/**
 * Planned meetings of the draft and the published version that need one of the slots or tables. The rows are locked, so
 * that no meeting is put there meanwhile.
 * @returns null when none does
 */
export async function meetingsNeeding(manager: EntityManager, eventId: string, kind: 'slot' | 'table', ids: readonly string[]): Promise<MeetingsAffected | null> {
  if (ids.length === 0) return null;
  const [owner, column] = kind === 'slot' ? ['slot', 'slot_id'] : ['event_table', 'table_id'];
  await manager.query(`select from ${owner} where event_id = $1 and id = any($2::uuid[]) order by id for update`, [eventId, ids]);
  const rows = (await manager.query(
    `select m.id as "meetingId", v.status as "scheduleStatus", lower(m.during) as "startsAt", t.label as "tableLabel", t.hall, coalesce(t.hall_uk, t.hall) as "hallUk", ${NAME('f')} as "firstName", ${NAME('s')} as "secondName", count(*) over ()::int as total
     from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id join event_table t on t.event_id = m.event_id and t.id = m.table_id
       join registration f on f.event_id = m.event_id and f.id = m.first_registration_id join registration s on s.event_id = m.event_id and s.id = m.second_registration_id
     where m.event_id = $1 and m.${column} = any($2::uuid[]) and m.status = 'planned' and v.status in ('draft', 'published')
     order by v.status desc, m.during, t.position limit ${LISTED}`,
    [eventId, ids],
  )) as (AffectedMeeting & { total: number })[];
  if (rows.length === 0) return null;
  return MeetingsAffected.of(rows.map(({ total: _total, ...row }) => Object.assign(new AffectedMeeting(), row)), rows[0]!.total);
}

/** Takes slots or tables away: those that an older version of the schedule still names are kept as retired. */
export async function removeOrRetire(manager: EntityManager, eventId: string, kind: 'slot' | 'table', ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [owner, column] = kind === 'slot' ? ['slot', 'slot_id'] : ['event_table', 'table_id'];
  const isUsed = `exists (select from schedule_meeting m where m.event_id = o.event_id and m.${column} = o.id)`;
  await manager.query(`update ${owner} o set retired_at = now() where event_id = $1 and id = any($2::uuid[]) and ${isUsed}`, [eventId, ids]);
  await manager.query(`delete from ${owner} o where event_id = $1 and id = any($2::uuid[]) and retired_at is null`, [eventId, ids]);
}
