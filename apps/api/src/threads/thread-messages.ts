import { type EntityManager } from 'typeorm';
import { type Delegation } from '../common/index.ts';
import { ThreadMessage } from './thread.type.ts';

export interface MessageRow {
  readonly id: string;
  readonly isOwn: boolean;
  readonly author: string | null;
  readonly text: string;
  readonly sentAt: Date;
}

/** Whose messages the reader may see: of both sides while the thread is open, else those of the own side. */
export type Readable = 'both' | 'own';

/** Of message `m` for the registration `$2`; the author is named while the person is a delegate. */
export const MESSAGE_COLUMNS = `m.id, m.sender_registration_id = $2 as "isOwn", (select d.name from delegate d where d.event_id = m.event_id and d.id = m.sender_delegate_id and d.removed_at is null) as author,
  m.text, m.sent_at as "sentAt"`;

const OF_PAIR = `m.event_id = $1 and m.first_registration_id = least($2::uuid, $3::uuid) and m.second_registration_id = greatest($2::uuid, $3::uuid)`;

/** Newest first. An id that is no message of the pair begins at the start. */
export async function readMessages(manager: EntityManager, { eventId, registrationId }: Delegation, otherId: string, readable: Readable, limit: number, afterId: string | null): Promise<MessageRow[]> {
  return (await manager.query(
    `select ${MESSAGE_COLUMNS} from thread_message m where ${OF_PAIR} and ($4 = 'both' or m.sender_registration_id = $2)
       and m.position < coalesce((select m.position from thread_message m where ${OF_PAIR} and m.id = $5), 9223372036854775807)
     order by m.position desc limit $6`,
    [eventId, registrationId, otherId, readable, afterId, limit],
  )) as MessageRow[];
}

/** One message of the pair, or null. */
export async function readMessage(manager: EntityManager, { eventId, registrationId }: Delegation, otherId: string, readable: Readable, id: string): Promise<MessageRow | null> {
  const [row] = (await manager.query(`select ${MESSAGE_COLUMNS} from thread_message m where ${OF_PAIR} and ($4 = 'both' or m.sender_registration_id = $2) and m.id = $5`, [
    eventId, registrationId, otherId, readable, id,
  ])) as MessageRow[];
  return row ?? null;
}

/** Messages of the other side that the delegate has not read. */
export async function countUnread(manager: EntityManager, { eventId, registrationId, delegateId }: Delegation, otherId: string): Promise<number> {
  const [row] = (await manager.query(
    `select count(*)::int as unread from thread_message m where ${OF_PAIR} and m.recipient_registration_id = $2
       and m.position > coalesce((select read_position from thread_mark k where k.event_id = $1 and k.delegate_id = $4 and k.counterpart_registration_id = $3), 0)`,
    [eventId, registrationId, otherId, delegateId],
  )) as [{ unread: number }];
  return row.unread;
}

/** Remembers that the delegate read the pair's thread up to this message; never back. */
export async function markRead(manager: EntityManager, { eventId, delegateId }: Delegation, otherId: string, messageId: string): Promise<void> {
  await manager.query(
    `insert into thread_mark (event_id, delegate_id, counterpart_registration_id, read_position) select $1, $2, $3, position from thread_message where event_id = $1 and id = $4
     on conflict (event_id, delegate_id, counterpart_registration_id) do update set read_position = greatest(thread_mark.read_position, excluded.read_position)`,
    [eventId, delegateId, otherId, messageId],
  );
}

export const toThreadMessage = ({ id, isOwn, author, text, sentAt }: MessageRow): ThreadMessage => Object.assign(new ThreadMessage(), { id, isOwn, author, text, sentAt });
