import { type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';

/** Withdraws the own side's NDA towards the other one. @returns whether there was one */
export async function withdrawOwnNda(manager: EntityManager, { eventId, actor, delegation }: DelegateScope, otherId: string): Promise<boolean> {
  const [, withdrawn] = (await manager.query(
    `update nda_confirmation set withdrawn_at = now(), withdrawn_by = $4 where event_id = $1 and from_registration_id = $2 and to_registration_id = $3 and withdrawn_at is null`,
    [eventId, delegation.registrationId, otherId, actor.accountId],
  )) as [unknown[], number];
  return withdrawn > 0;
}
