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
    await this.notifier.notify(manager, { accountIds, eventId, kind: 'messageReceived', facts: { eventName, counterpart }, targetPath: pathOf(eventSlug, delegation.registrationId) });
  }

  /** Once nothing of the thread is unread, what told the person of it is read as well. */
  async settle(manager: EntityManager, { eventId, eventSlug, actor, delegation }: DelegateScope, otherId: string): Promise<void> {
    await manager.query(
      `update notification set read_at = now() where account_id = $1 and event_id = $2 and kind = 'messageReceived' and target_path = $3 and read_at is null and not exists (
         select from thread_message m where m.event_id = $2 and m.sender_registration_id = $4 and m.recipient_registration_id = $5
           and m.position > coalesce((select k.read_position from thread_mark k where k.event_id = $2 and k.delegate_id = $6 and k.counterpart_registration_id = $4), 0))`,
      [actor.accountId, eventId, pathOf(eventSlug, otherId), otherId, delegation.registrationId, delegation.delegateId],
    );
  }
}

/** Page of the thread with an organisation. */
const pathOf = (eventSlug: string, otherId: string): string => `/e/${eventSlug}/messages/${otherId}`;
