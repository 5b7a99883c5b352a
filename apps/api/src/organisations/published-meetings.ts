import { type EntityManager } from 'typeorm';
import { DelegateMeetingsAffected } from './results/delegate-meetings-affected.ts';

const LISTED = 100;

/** Which published meetings of a delegate a change would touch. */
export interface MeetingFilter {
  readonly delegateId: string;
  /** Only those that overlap one of these; left out: all. */
  readonly during?: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
  /** Only those on days outside these; left out: all. */
  readonly outsideDayIds?: readonly string[];
}

/**
 * Planned meetings of the published schedule in the way of a change. The delegate's row is locked first, so that
 * publishing and this change come one after the other.
 * @returns null when there are none
 */
export async function publishedMeetingsInTheWay(manager: EntityManager, eventId: string, filter: MeetingFilter): Promise<DelegateMeetingsAffected | null> {
  await manager.query('select from delegate where event_id = $1 and id = $2 for update', [eventId, filter.delegateId]);
  const rows = (await manager.query(
    `select m.id as "meetingId", s.delegate_id as "delegateId", lower(m.during) as "startsAt", upper(m.during) as "endsAt", t.label as "tableLabel", count(*) over ()::int as total
     from (select event_id, version_id, meeting_id, delegate_id, during from schedule_seat where is_active
       union all select c.event_id, p.id, c.meeting_id, c.delegate_id, c.during from meeting_companion c join schedule_version p on p.event_id = c.event_id and p.status = 'published' where c.is_active) s
     join schedule_meeting m on m.event_id = s.event_id and m.version_id = s.version_id and m.id = s.meeting_id
     join schedule_version v on v.event_id = m.event_id and v.id = m.version_id
     join slot on slot.event_id = m.event_id and slot.id = m.slot_id
     join event_table t on t.event_id = m.event_id and t.id = m.table_id
     where s.event_id = $1 and s.delegate_id = $2 and m.status = 'planned' and v.status = 'published'
       and ($3::tstzmultirange is null or s.during && $3::tstzmultirange)
       and ($4::uuid[] is null or slot.day_id <> all($4::uuid[]))
     order by m.during limit ${LISTED}`,
    [eventId, filter.delegateId, filter.during ? multirange(filter.during) : null, filter.outsideDayIds ?? null],
  )) as { meetingId: string; delegateId: string; startsAt: Date; endsAt: Date; tableLabel: string; total: number }[];
  if (rows.length === 0) return null;
  return DelegateMeetingsAffected.of(rows.map(({ total: _total, ...meeting }) => meeting), rows[0]!.total);
}

export const multirange = (periods: readonly { readonly startsAt: Date; readonly endsAt: Date }[]): string =>
  `{${periods.map(({ startsAt, endsAt }) => `[${startsAt.toISOString()},${endsAt.toISOString()})`).join(',')}}`;
