import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { Notifier } from '../notifications/index.ts';

/** Tells the other side that there is a message: under the over-the-shoulder name and without the text. */
@Injectable()
export class MessageNotices {
  constructor(private readonly notifier: Notifier) {}

  /** Those who have unread messages of this thread already know. */
  async tell(manager: EntityManager, { eventId, eventSlug, delegation }: DelegateScope, otherId: string, messageId: string): Promise<void> {
    const [told] = (await manager.query(
      `select array(select d.account_id from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id is not null and d.removed_at is null and not exists (
           select from thread_message m where m.event_id = $1 and m.sender_registration_id = $3 and m.recipient_registration_id = $2 and m.id <> $4
             and m.position > coalesce((select k.read_position from thread_mark k where k.event_id = $1 and k.delegate_id = d.id and k.counterpart_registration_id = $3), 0))) as "accountIds",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart, e.name as "eventName"
       from registration o join event e on e.id = o.event_id where o.event_id = $1 and o.id = $3`,
      [eventId, otherId, delegation.registrationId, messageId],
    )) as { accountIds: string[]; counterpart: string; eventName: string }[];
    if (!told || told.accountIds.length === 0) return;
    const { accountIds, counterpart, eventName } = told;
    await this.notifier.notify(manager, { accountIds, eventId, kind: 'messageReceived', facts: { eventName, counterpart }, targetPath: `/e/${eventSlug}/messages/${delegation.registrationId}` });
  }
}
