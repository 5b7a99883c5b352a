import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { Notifier } from '../notifications/index.ts';

/** Tells the delegates of the other side what the own side did, under its over-the-shoulder name. */
@Injectable()
export class PairNotices {
  constructor(private readonly notifier: Notifier) {}

  async tell(manager: EntityManager, kind: 'disclosureEnded' | 'ndaConfirmed' | 'ndaWithdrawn', { eventId, eventSlug, delegation }: DelegateScope, otherId: string): Promise<void> {
    const [told] = (await manager.query(
      `select array(select account_id from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id is not null and d.removed_at is null) as "accountIds",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart, e.name as "eventName"
       from registration o join event e on e.id = o.event_id where o.event_id = $1 and o.id = $3`,
      [eventId, otherId, delegation.registrationId],
    )) as { accountIds: string[]; counterpart: string; eventName: string }[];
    if (!told) return;
    const { accountIds, counterpart, eventName } = told;
    await this.notifier.notify(manager, { accountIds, eventId, kind, facts: { eventName, counterpart }, targetPath: `/e/${eventSlug}/matches/${delegation.registrationId}` });
  }
}
