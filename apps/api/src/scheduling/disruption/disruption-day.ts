import { type DayTimes, type SlotId } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';

export interface StoredBreak {
  readonly label: string;
  readonly labelUk: string | null;
  readonly startMs: number;
  readonly endMs: number;
}

/** The day of an instant as it stands. */
export interface StoredDay extends Omit<DayTimes, 'breaks'> {
  readonly dayId: string;
  readonly breaks: readonly StoredBreak[];
}

const MS = (instant: string): string => `(extract(epoch from ${instant}) * 1000)::float8`;

const DAY_SQL = `
select d.id as "dayId", ${MS('z.starts')} as "startMs", ${MS('z.ends')} as "endMs", ${MS(`(d.date + time '23:59') at time zone e.time_zone`)} as "midnightMs",
  (select ${MS('min(lower(s.during))')} from slot s where s.event_id = d.event_id and s.retired_at is null and s.day_id <> d.id and lower(s.during) > z.starts) as "nextDayStartMs",
  coalesce((select json_agg(json_build_object('id', s.id, 'startMs', ${MS('lower(s.during)')}, 'endMs', ${MS('upper(s.during)')}) order by s.during) from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null), '[]') as slots,
  coalesce((select json_agg(json_build_object('label', b.label, 'labelUk', b.label_uk, 'startMs', ${MS(`(d.date + b.starts_at_time) at time zone e.time_zone`)}, 'endMs', ${MS(`(d.date + b.ends_at_time) at time zone e.time_zone`)}) order by b.starts_at_time)
    from event_break b where b.event_id = d.event_id and b.day_id = d.id), '[]') as breaks
from event_day d join event e on e.id = d.event_id, lateral (select (d.date + d.starts_at_time) at time zone e.time_zone as starts, (d.date + d.ends_at_time) at time zone e.time_zone as ends) z
where d.event_id = $1 and z.starts <= $2 and z.ends > $2`;

/** @returns null when no day of the event is under way at the instant */
export async function readDay(manager: EntityManager, eventId: string, instant: Date): Promise<StoredDay | null> {
  const [row] = (await manager.query(DAY_SQL, [eventId, instant])) as (StoredDay & { slots: { id: SlotId; startMs: number; endMs: number }[] })[];
  return row ?? null;
}

/** The day as a disruption leaves it. */
export interface DayProgramme {
  readonly dayId: string;
  readonly endMs: number;
  readonly breaks: readonly StoredBreak[];
}

/** Writes end and breaks of the day: what agendas and the set-up show of it. */
export async function writeDay(manager: EntityManager, eventId: string, { dayId, endMs, breaks }: DayProgramme): Promise<void> {
  const local = (ms: string): string => `(to_timestamp(${ms} / 1000.0) at time zone e.time_zone)::time`;
  await manager.query(
    `update event_day d set ends_at_time = ${local('$3::float8')} from event e where e.id = d.event_id and d.event_id = $1 and d.id = $2 and (d.date + d.ends_at_time) at time zone e.time_zone <> to_timestamp($3::float8 / 1000.0)`,
    [eventId, dayId, endMs],
  );
  await manager.query('delete from event_break where event_id = $1 and day_id = $2', [eventId, dayId]);
  await manager.query(
    `insert into event_break (event_id, day_id, label, label_uk, starts_at_time, ends_at_time) select $1, $2, b.label, b."labelUk", ${local('b."startMs"')}, ${local('b."endMs"')}
     from jsonb_to_recordset($3) as b(label text, "labelUk" text, "startMs" float8, "endMs" float8) join event e on e.id = $1`,
    [eventId, dayId, JSON.stringify(breaks)],
  );
}
