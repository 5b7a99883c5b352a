import { Injectable } from '@nestjs/common';
import { conversationOf } from '@spilno/disclosure';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, EventClock, InvalidInput, isUuid, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { DisclosedOrganisations, lockPair } from '../disclosure/index.ts';
import { MessageNotices } from './message-notices.ts';
import { markRead, readMessage, type MessageRow } from './thread-messages.ts';

export interface MessageOrder {
  readonly otherId: string;
  readonly clientKey: string;
  readonly text: string;
}
export type MessageFault = InvalidInput | LocationRefused | NotFound | NotPossible;

/** More than a person types. */
const MAX_PER_MINUTE = 20;

/** Writes one message of a pair whose thread is open. Nothing of a refused text is stored. */
@Injectable()
export class SendMessageService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly disclosed: DisclosedOrganisations,
    private readonly notices: MessageNotices,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async send(scope: DelegateScope, order: MessageOrder): Promise<MessageRow | MessageFault> {
    if (!isUuid(order.clientKey)) return InvalidInput.of('clientKey', 'notAUuid', 'The key of a message is a UUID.');
    const unsafe = refuseUnsafeTexts({ text: order.text });
    if (unsafe) return unsafe;
    const text = neutralText(order.text);
    if (!text) return InvalidInput.of('text', 'required', 'Write something first.');
    const { eventId, delegation } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockPair(manager, eventId, delegation.registrationId, order.otherId);
      const pair = (await this.disclosed.seenBy(eventId, delegation.registrationId, [order.otherId], manager)).get(order.otherId);
      if (!pair) return NotFound.create();
      const earlier = await findByKey(manager, scope, order.clientKey);
      if (earlier) return earlier.otherId === order.otherId && earlier.text === text ? (await readMessage(manager, delegation, order.otherId, 'own', earlier.id))! : keyTaken();
      if (conversationOf(pair.facts) !== 'open') return NotPossible.because('threadClosed', 'Messages are open to both sides only while the pair is open beyond the teaser.', 'closed');
      const now = await this.clock.now(eventId, manager);
      if (await writesTooFast(manager, scope, now)) return NotPossible.because('tooManyMessages', `At most ${MAX_PER_MINUTE} messages a minute. Wait a moment; the text is kept.`, 'open');
      return this.#store(manager, scope, { ...order, text }, now);
    });
  }

  async #store(manager: EntityManager, scope: DelegateScope, { otherId, clientKey, text }: MessageOrder, now: Date): Promise<MessageRow | InvalidInput> {
    const { eventId, actor, delegation } = scope;
    const [stored] = (await manager.query(
      `insert into thread_message (event_id, sender_registration_id, recipient_registration_id, sender_delegate_id, client_key, text, sent_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (event_id, sender_delegate_id, client_key) do nothing returning id`,
      [eventId, delegation.registrationId, otherId, delegation.delegateId, clientKey, text, now],
    )) as { id: string }[];
    if (!stored) return keyTaken();
    await markRead(manager, delegation, otherId, stored.id);
    await this.notices.tell(manager, scope, otherId, stored.id);
    await this.audit.record(manager, actor, { action: 'thread.messageSent', eventId, subjectKind: 'threadMessage', subjectId: stored.id, facts: { from: delegation.registrationId, to: otherId } });
    await this.bus.publish('threadChanged', { eventId, registrationIds: [delegation.registrationId, otherId], messageId: stored.id }, manager);
    return (await readMessage(manager, delegation, otherId, 'own', stored.id))!;
  }
}

const keyTaken = (): InvalidInput => InvalidInput.of('clientKey', 'alreadyUsed', 'This key belongs to another message.');

async function findByKey(manager: EntityManager, { eventId, delegation }: DelegateScope, clientKey: string): Promise<{ id: string; otherId: string; text: string } | null> {
  const [row] = (await manager.query(
    `select id, recipient_registration_id as "otherId", text from thread_message where event_id = $1 and sender_delegate_id = $2 and client_key = $3`,
    [eventId, delegation.delegateId, clientKey],
  )) as { id: string; otherId: string; text: string }[];
  return row ?? null;
}

async function writesTooFast(manager: EntityManager, { eventId, delegation }: DelegateScope, now: Date): Promise<boolean> {
  const [row] = (await manager.query(
    `select count(*)::int as written from thread_message where event_id = $1 and sender_delegate_id = $2 and sent_at > $3::timestamptz - interval '1 minute'`,
    [eventId, delegation.delegateId, now],
  )) as [{ written: number }];
  return row.written >= MAX_PER_MINUTE;
}
