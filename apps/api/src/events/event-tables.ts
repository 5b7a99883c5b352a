import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { InvalidInput, NotFound, refuseUnsafeTexts } from '../common/index.ts';
import { losePlaces, removeOrRetire } from './affected-meetings.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';

const MAX_TABLES = 500;
const MAX_LABEL = 40;

export interface TableOrder {
  /** Of a table that is there; null adds one. */
  readonly id: string | null;
  readonly label: string;
  readonly hall: string;
  /** In Ukrainian; null: one name for everybody. */
  readonly hallUk: string | null;
}

/** Which planned meetings may lose their place, and when it is. */
export interface Losing {
  /** Key of those that the organiser has seen; null: none yet. */
  readonly accepted: string | null;
  readonly now: Date;
}

/** Of an event that is being made: there is no meeting yet. */
export const NONE_SEEN: Losing = { accepted: null, now: new Date(0) };

/** Writes the tables in their order; a renamed table keeps its meetings. */
@Injectable()
export class EventTables {
  /** @param losing - which meetings may lose their table: those the organiser has seen */
  async replace(manager: EntityManager, eventId: string, tables: readonly TableOrder[], losing: Losing = NONE_SEEN): Promise<EventChangeRefusal | null> {
    const fault = checkTables(tables);
    if (fault) return fault;
    const stored = (await manager.query('select id from event_table where event_id = $1 and retired_at is null', [eventId])) as { id: string }[];
    const known = new Set(stored.map(({ id }) => id));
    const kept = new Set(tables.flatMap(({ id }) => id ?? []));
    if ([...kept].some((id) => !known.has(id))) return NotFound.create();
    const removed = [...known].filter((id) => !kept.has(id));
    const affected = await losePlaces(manager, eventId, { tableIds: removed }, losing);
    if (affected) return affected;
    await removeOrRetire(manager, eventId, 'table', removed);
    await this.#write(manager, eventId, tables);
    return null;
  }

  /** First under labels that nobody has, so that two tables can swap theirs. */
  async #write(manager: EntityManager, eventId: string, tables: readonly TableOrder[]): Promise<void> {
    const old = tables.map((table, position) => ({ ...table, position })).filter(({ id }) => id !== null);
    await manager.query(`update event_table set label = id::text where event_id = $1 and retired_at is null`, [eventId]);
    await manager.query(
      `update event_table t set label = o.label, hall = o.hall, hall_uk = o.hall_uk, position = o.position from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::int[]) as o (id, label, hall, hall_uk, position) where t.event_id = $1 and t.id = o.id`,
      [eventId, old.map(({ id }) => id), old.map(({ label }) => label.trim()), old.map(({ hall }) => hall.trim()), old.map(({ hallUk }) => nameOrNull(hallUk)), old.map(({ position }) => position + 1)],
    );
    const added = tables.map((table, position) => ({ ...table, position })).filter(({ id }) => id === null);
    await manager.query(
      `insert into event_table (event_id, label, hall, hall_uk, position) select $1, o.label, o.hall, o.hall_uk, o.position from unnest($2::text[], $3::text[], $4::text[], $5::int[]) as o (label, hall, hall_uk, position)`,
      [eventId, added.map(({ label }) => label.trim()), added.map(({ hall }) => hall.trim()), added.map(({ hallUk }) => nameOrNull(hallUk)), added.map(({ position }) => position + 1)],
    );
  }
}

function checkTables(tables: readonly TableOrder[]): EventChangeRefusal | null {
  if (tables.length === 0) return InvalidInput.of('tables', 'required', 'An event has at least one table.');
  if (tables.length > MAX_TABLES) return InvalidInput.of('tables', 'tooMany', `An event has at most ${MAX_TABLES} tables.`);
  const labels = new Set<string>();
  const ids = new Set<string>();
  const inUkrainian = new Map<string, string | null>();
  for (const [index, { id, label, hall, hallUk }] of tables.entries()) {
    if (!label.trim() || label.length > MAX_LABEL) return InvalidInput.of(`tables.${index}.label`, 'required', `A table has a label of at most ${MAX_LABEL} characters.`);
    if (!hall.trim() || hall.length > MAX_LABEL) return InvalidInput.of(`tables.${index}.hall`, 'required', `A table stands in a hall; at most ${MAX_LABEL} characters.`);
    if (labels.has(label.trim()) || (id && ids.has(id))) return InvalidInput.of(`tables.${index}.label`, 'twice', 'Another table has this label.');
    if ((hallUk?.length ?? 0) > MAX_LABEL) return InvalidInput.of(`tables.${index}.hallUk`, 'tooLong', `A hall is named by at most ${MAX_LABEL} characters.`);
    const named = inUkrainian.get(hall.trim());
    if (named !== undefined && named !== nameOrNull(hallUk)) return InvalidInput.of(`tables.${index}.hallUk`, 'twoNames', 'Another table of this hall calls it something else in Ukrainian.');
    inUkrainian.set(hall.trim(), nameOrNull(hallUk));
    labels.add(label.trim());
    if (id) ids.add(id);
  }
  return refuseUnsafeTexts(Object.fromEntries(tables.flatMap(({ label, hall, hallUk }, index) => [[`tables.${index}.label`, label], [`tables.${index}.hall`, hall], [`tables.${index}.hallUk`, hallUk ?? '']])));
}

const nameOrNull = (name: string | null): string | null => name?.trim() || null;
