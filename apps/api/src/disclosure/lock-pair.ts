import { type EntityManager } from 'typeorm';

/** Serialises everything that is done about one pair until the transaction ends, whichever side does it. */
export async function lockPair(manager: EntityManager, eventId: string, oneId: string, otherId: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [[eventId, ...[oneId, otherId].sort()].join(':')]);
}
