import { type EntityManager } from 'typeorm';
import { AnotherTimeSlot } from '../../agenda/index.ts';

/** The slots of these ids in time order; nothing else of a place is told. */
export async function readSlots(manager: EntityManager, eventId: string, slotIds: readonly string[]): Promise<AnotherTimeSlot[]> {
  const rows = (await manager.query(`select id as "slotId", lower(during) as "startsAt", upper(during) as "endsAt" from slot where event_id = $1 and id = any($2::uuid[]) order by lower(during)`, [eventId, slotIds])) as AnotherTimeSlot[];
  return rows.map((row) => Object.assign(new AnotherTimeSlot(), row));
}
