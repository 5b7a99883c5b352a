import { type EntityManager } from 'typeorm';
import { NotPossible } from '../common/index.ts';
import { disruptionOpen } from '../events/index.ts';

/** Why no other draft can be made now: one of a disruption waits, or a run will bring one. Asked under the lock of the schedule. */
export async function whatBlocks(manager: EntityManager, eventId: string): Promise<NotPossible | null> {
  const open = await disruptionOpen(manager, eventId);
  if (open) return open;
  const [active] = (await manager.query(`select 1 from schedule_run where event_id = $1 and status in ('queued', 'running')`, [eventId])) as unknown[];
  return active ? NotPossible.because('runUnderWay', 'A run is under way and will make a draft of its own. Stop it or wait for it.', 'running') : null;
}
