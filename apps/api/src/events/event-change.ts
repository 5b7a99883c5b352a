import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus, StaleVersion } from '../common/index.ts';
import { inTransaction, lockSchedule } from '../database/index.ts';
import { Event } from './event.entity.ts';
import { EventReader } from './event-reader.ts';
import { type EventChangeRefusal } from './event-setup.result.ts';
import { EventSetup } from './event-setup.type.ts';

export interface EventChangeOrder {
  readonly eventId: string;
  readonly version: number;
  /** Verb for the audit log, such as "event.tablesSet". */
  readonly action: string;
  /** Slots or tables go: the board and the agendas are read anew. */
  readonly takesPlaces?: boolean;
  /** Whether it changes what may stand where, so that open boards look anew. */
  readonly changesRules?: boolean;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Makes the change, or answers why not; then nothing of it stays. */
export type EventChangeWork = (manager: EntityManager, event: Event) => Promise<EventChangeRefusal | null>;

/** What was measured before a change that was undone, and after it. */
export interface Rehearsal<M> {
  readonly before: M;
  readonly after: M;
}

/** A refusal found after the first write: thrown to undo it, caught by the one that opened the transaction. */
class Undone extends Error {
  constructor(readonly refusal: EventChangeRefusal) {
    super('change refused');
  }
}

/** Carries what a rehearsal found out of the transaction that it undoes. */
class Rehearsed<M> extends Error {
  constructor(readonly found: Rehearsal<M>) {
    super('rehearsal');
  }
}

/** The frame of every change of a set-up: row lock, version, the change itself, audit, news to open pages. */
@Injectable()
export class EventChange {
  constructor(
    private readonly source: DataSource,
    private readonly reader: EventReader,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async apply(actor: Actor, order: EventChangeOrder, work: EventChangeWork): Promise<EventSetup | EventChangeRefusal> {
    try {
      return await inTransaction(this.source, async (manager) => {
        const event = await this.#locked(manager, order);
        const refusal = await work(manager, event);
        if (refusal) throw new Undone(refusal);
        await manager.query('update event set version = version + 1 where id = $1', [event.id]);
        await this.audit.record(manager, actor, { action: order.action, eventId: event.id, subjectKind: 'event', subjectId: event.id, facts: order.facts ?? {} });
        await this.bus.publish('eventChanged', { eventId: event.id }, manager);
        if (order.takesPlaces) await this.#tellOfPlaces(manager, event.id);
        else if (order.changesRules) await this.bus.publish('boardChanged', { eventId: event.id, editId: null }, manager);
        return this.reader.setup(event.id, manager);
      });
    } catch (error) {
      if (error instanceof Undone) return error.refusal;
      throw error;
    }
  }

  /** The same change under the same lock, undone whatever it comes to; nobody is told and nothing is recorded. */
  async rehearse<M>(order: EventChangeOrder, work: EventChangeWork, measure: (manager: EntityManager) => Promise<M>): Promise<Rehearsal<M> | EventChangeRefusal> {
    try {
      return await inTransaction(this.source, async (manager) => {
        const event = await this.#locked(manager, order);
        const before = await measure(manager);
        const refusal = await work(manager, event);
        if (refusal) throw new Undone(refusal);
        throw new Rehearsed<M>({ before, after: await measure(manager) });
      });
    } catch (error) {
      if (error instanceof Undone) return error.refusal;
      if (error instanceof Rehearsed) return (error as Rehearsed<M>).found;
      throw error;
    }
  }

  async #tellOfPlaces(manager: EntityManager, eventId: string): Promise<void> {
    const lost = (await manager.query(
      `select distinct unnest(array[m.first_registration_id, m.second_registration_id]) as id from schedule_version v join schedule_meeting m on m.event_id = v.event_id and m.version_id = v.id and m.status = 'planned'
         join slot s on s.event_id = m.event_id and s.id = m.slot_id join event_table t on t.event_id = m.event_id and t.id = m.table_id
       where v.event_id = $1 and v.status = 'published' and (s.retired_at is not null or t.retired_at is not null)`,
      [eventId],
    )) as { id: string }[];
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.bus.agendasChanged(eventId, lost.map(({ id }) => id), manager);
  }

  async #locked(manager: EntityManager, order: EventChangeOrder): Promise<Event> {
    if (order.takesPlaces) await lockSchedule(manager, order.eventId);
    const event = await manager.findOneOrFail(Event, { where: { id: order.eventId }, lock: { mode: 'pessimistic_write' } });
    if (event.version !== order.version) throw new Undone(StaleVersion.at(event.version));
    return event;
  }
}
