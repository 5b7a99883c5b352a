import { type EntityManager } from 'typeorm';

/**
 * Serialises everything that changes versions of an event: runs that end, moves, publishing, late requests, and changes of the set-up that take
 * slots or tables away. Taken before any row is locked.
 */
export async function lockSchedule(manager: EntityManager, eventId: string): Promise<void> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [eventId]);
}
