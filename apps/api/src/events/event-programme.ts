import { Injectable } from '@nestjs/common';
import { type TimeInterval } from '@spilno/kernel';
import { type EntityManager } from 'typeorm';
import { InvalidInput, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { losePlaces, removeOrRetire } from './affected-meetings.ts';
import { checkProgramme } from './check-programme.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { type Programme, type ProgrammeDay } from './programme.ts';
import { type Losing, NONE_SEEN } from './event-tables.ts';
import { slotIntervals } from './slot-intervals.ts';

interface StoredSlot {
  id: string;
  day_id: string;
  start_ms: string;
  end_ms: string;
}

/** Writes days, breaks and slots. A slot at the same time stays the same slot, so that meetings keep it. */
@Injectable()
export class EventProgramme {
  /** @param losing - which meetings may lose their time: those the organiser has seen */
  async replace(manager: EntityManager, eventId: string, programme: Programme, losing: Losing = NONE_SEEN): Promise<EventChangeRefusal | null> {
    const fault = checkProgramme(programme) ?? unsafeLabels(programme);
    if (fault) return fault;
    const stored = (await manager.query(
      `select id, day_id, extract(epoch from lower(during)) * 1000 as start_ms, extract(epoch from upper(during)) * 1000 as end_ms from slot where event_id = $1 and retired_at is null`,
      [eventId],
    )) as StoredSlot[];
    const kept = new Map(stored.map((slot) => [key({ startMs: Number(slot.start_ms), endMs: Number(slot.end_ms) }), slot.id]));
    const disrupted = await disruptedDays(manager, eventId, programme);
    const wanted = programme.days.map((day) => ({ day, slots: disrupted.get(day.date) ?? slotIntervals(day, programme.slotMinutes, programme.timeZone) }));
    const wantedKeys = new Set(wanted.flatMap(({ slots }) => slots.map(key)));
    const removed = [...kept].filter(([slotKey]) => !wantedKeys.has(slotKey)).map(([, id]) => id);
    const affected = await losePlaces(manager, eventId, { slotIds: removed }, losing);
    if (affected) return affected;
    await removeOrRetire(manager, eventId, 'slot', removed);
    const dropped = await this.#dropDays(manager, eventId, programme.days.map(({ date }) => date));
    if (dropped) return dropped;
    for (const { day, slots } of wanted) await this.#writeDay(manager, eventId, day, slots.filter((slot) => !kept.has(key(slot))));
    await manager.query('update event set slot_minutes = $2 where id = $1', [eventId, programme.slotMinutes]);
    return null;
  }

  async #dropDays(manager: EntityManager, eventId: string, dates: readonly string[]): Promise<NotPossible | null> {
    const gone = (await manager.query(
      `select d.id, exists (select from slot s where s.event_id = d.event_id and s.day_id = d.id) as remembered from event_day d where event_id = $1 and not date = any($2::date[])`,
      [eventId, dates],
    )) as { id: string; remembered: boolean }[];
    if (gone.some(({ remembered }) => remembered)) return NotPossible.because('dayInOlderSchedule', 'An older version of the schedule has meetings on a day you take away. Keep the day; it may have other times.');
    const ids = gone.map(({ id }) => id);
    if (ids.length === 0) return null;
    await manager.query('update delegate set attends_day_ids = (select coalesce(array_agg(day), \'{}\') from unnest(attends_day_ids) day where not day = any($2::uuid[])) where event_id = $1 and attends_day_ids && $2::uuid[]', [eventId, ids]);
    await manager.query('update meeting_request set counter_day = null, counter_part_of_day = null where event_id = $1 and not counter_day = any($2::date[])', [eventId, dates]);
    await manager.query('update agreement set time_wish_day = null, time_wish_part = null where event_id = $1 and not time_wish_day = any($2::date[])', [eventId, dates]);
    await manager.query('delete from resource_pool_absence a using event e where e.id = $1 and a.event_id = e.id and not (lower(a.during) at time zone e.time_zone)::date = any($2::date[])', [eventId, dates]);
    await manager.query('delete from event_day where event_id = $1 and id = any($2::uuid[])', [eventId, ids]);
    return null;
  }

  async #writeDay(manager: EntityManager, eventId: string, day: ProgrammeDay, newSlots: readonly TimeInterval[]): Promise<void> {
    const [written] = (await manager.query(
      `insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, $2, $3, $4)
       on conflict (event_id, date) do update set starts_at_time = excluded.starts_at_time, ends_at_time = excluded.ends_at_time returning id`,
      [eventId, day.date, day.startsAt, day.endsAt],
    )) as { id: string }[];
    const dayId = written!.id;
    await manager.query('delete from event_break where event_id = $1 and day_id = $2', [eventId, dayId]);
    for (const pause of day.breaks) {
      await manager.query('insert into event_break (event_id, day_id, label, label_uk, starts_at_time, ends_at_time) values ($1, $2, $3, $4, $5, $6)', [eventId, dayId, pause.label.trim(), pause.labelUk?.trim() || null, pause.startsAt, pause.endsAt]);
    }
    await manager.query(
      `insert into slot (event_id, day_id, during)
       select $1, $2, tstzrange(to_timestamp(start_ms / 1000.0), to_timestamp(end_ms / 1000.0)) from unnest($3::float8[], $4::float8[]) as new_slot (start_ms, end_ms)`,
      [eventId, dayId, newSlots.map(({ startMs }) => startMs), newSlots.map(({ endMs }) => endMs)],
    );
  }
}

/** Slots of days that a disruption has laid out anew and whose times are left as they stand: they are not those that the programme alone would give. */
async function disruptedDays(manager: EntityManager, eventId: string, { slotMinutes, days }: Programme): Promise<ReadonlyMap<string, readonly TimeInterval[]>> {
  const rows = (await manager.query(
    `select d.date::text as date, substr(d.starts_at_time::text, 1, 5) as "startsAt", substr(d.ends_at_time::text, 1, 5) as "endsAt",
       coalesce((select json_agg(json_build_array(substr(b.starts_at_time::text, 1, 5), substr(b.ends_at_time::text, 1, 5)) order by b.starts_at_time) from event_break b where b.event_id = d.event_id and b.day_id = d.id), '[]') as breaks,
       (select json_agg(json_build_object('startMs', extract(epoch from lower(s.during)) * 1000, 'endMs', extract(epoch from upper(s.during)) * 1000)) from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null) as slots
     from event_day d join event e on e.id = d.event_id where d.event_id = $1 and e.slot_minutes = $2 and exists (select from slot s where s.event_id = d.event_id and s.day_id = d.id and s.retired_at is null and s.disruption_id is not null)`,
    [eventId, slotMinutes],
  )) as { date: string; startsAt: string; endsAt: string; breaks: [string, string][]; slots: TimeInterval[] }[];
  const isSame = (row: (typeof rows)[number]): boolean => {
    const day = days.find(({ date }) => date === row.date);
    const breaks = day?.breaks.map(({ startsAt, endsAt }) => [startsAt, endsAt]).sort(([one], [other]) => (one! < other! ? -1 : 1));
    return day?.startsAt === row.startsAt && day.endsAt === row.endsAt && JSON.stringify(breaks) === JSON.stringify(row.breaks);
  };
  return new Map(rows.filter(isSame).map(({ date, slots }) => [date, slots]));
}

const key = ({ startMs, endMs }: TimeInterval): string => `${startMs}-${endMs}`;

function unsafeLabels(programme: Programme): EventChangeRefusal | InvalidInput | null {
  return refuseUnsafeTexts(Object.fromEntries(programme.days.flatMap((day, at) => day.breaks.flatMap((pause, index) => [[`days.${at}.breaks.${index}.label`, pause.label], [`days.${at}.breaks.${index}.labelUk`, pause.labelUk ?? '']]))));
}
