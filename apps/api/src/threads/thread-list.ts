import { Injectable } from '@nestjs/common';
import { type Conversation, conversationOf } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type DelegateScope, ID_IN_CURSOR, readCursor, toPage } from '../common/index.ts';
import { DisclosedOrganisations, PairFactsReader } from '../disclosure/index.ts';
import { MESSAGE_COLUMNS, type MessageRow, toThreadMessage } from './thread-messages.ts';
import { readableIn, toThread } from './thread-reader.ts';
import { ThreadConnection } from './thread.type.ts';

/** More pairs than an organisation can have meetings. */
const MAX_PAIRS = 1_000;

interface PairRow {
  readonly id: string;
  readonly lastAt: Date | null;
  readonly lastOwnAt: Date | null;
  readonly unread: number;
}

/** Pairs that have, or may have, a thread: with messages, agreed or published. */
const PAIRS_SQL = `
select p.other as id, max(m.sent_at) as "lastAt", max(m.sent_at) filter (where m.sender_registration_id = $2) as "lastOwnAt",
  count(m.id) filter (where m.recipient_registration_id = $2 and m.position > coalesce(k.read_position, 0))::int as unread
from (
  select second_registration_id as other from thread_message where event_id = $1 and first_registration_id = $2
  union select first_registration_id from thread_message where event_id = $1 and second_registration_id = $2
  union select case when first_registration_id = $2 then second_registration_id else first_registration_id end from agreement
    where event_id = $1 and $2 in (first_registration_id, second_registration_id) and ended_at is null and source = 'request'
  union select case when s.first_registration_id = $2 then s.second_registration_id else s.first_registration_id end from schedule_version v
    join schedule_meeting s on s.event_id = v.event_id and s.version_id = v.id and s.status = 'planned'
    where v.event_id = $1 and v.status = 'published' and $2 in (s.first_registration_id, s.second_registration_id)
) p
left join thread_message m on m.event_id = $1 and m.first_registration_id = least($2::uuid, p.other) and m.second_registration_id = greatest($2::uuid, p.other)
left join thread_mark k on k.event_id = $1 and k.delegate_id = $3 and k.counterpart_registration_id = p.other
group by p.other limit ${MAX_PAIRS}`;

const LAST_SQL = `
select distinct on (other) case when m.sender_registration_id = $2 then m.recipient_registration_id else m.sender_registration_id end as other, ${MESSAGE_COLUMNS}
from thread_message m where m.event_id = $1 and ((m.sender_registration_id = $2 and m.recipient_registration_id = any($3::uuid[])) or (m.recipient_registration_id = $2 and m.sender_registration_id = any($4::uuid[])))
order by other, m.position desc`;

interface Listed {
  readonly id: string;
  readonly conversation: Conversation;
  readonly atMs: number;
  readonly unread: number;
}

/** The conversations of an organisation; a closed one stands here only as far as the own side wrote. */
@Injectable()
export class ThreadList {
  constructor(
    private readonly source: DataSource,
    private readonly facts: PairFactsReader,
    private readonly disclosed: DisclosedOrganisations,
  ) {}

  async page({ eventId, delegation }: DelegateScope, first: number, after: string | null): Promise<ThreadConnection> {
    const ownId = delegation.registrationId;
    const rows = (await this.source.query(PAIRS_SQL, [eventId, ownId, delegation.delegateId])) as PairRow[];
    const facts = rows.length > 0 ? await this.facts.read(eventId, ownId, rows.map(({ id }) => id)) : new Map<string, never>();
    const listed = rows.flatMap((row) => toListed(row, facts.has(row.id) ? conversationOf(facts.get(row.id)!) : 'none')).sort(byNewest);
    const { nodes, pageInfo } = toPage(afterCursor(listed, after).slice(0, first + 1), first, cursorOf);
    const pairs = await this.disclosed.seenBy(eventId, ownId, nodes.map(({ id }) => id));
    const last = await this.#lastMessages(eventId, ownId, nodes);
    return Object.assign(new ThreadConnection(), {
      pageInfo,
      nodes: nodes.flatMap(({ id, unread }) => {
        const pair = pairs.get(id);
        const message = last.get(id);
        return pair ? [toThread(id, pair, message ? toThreadMessage(message) : null, unread)] : [];
      }),
      unreadCount: listed.reduce((sum, { unread }) => sum + unread, 0),
    });
  }

  async #lastMessages(eventId: string, ownId: string, threads: readonly Listed[]): Promise<Map<string, MessageRow>> {
    const ids = threads.map(({ id }) => id);
    const readable = threads.filter(({ conversation }) => readableIn(conversation) === 'both').map(({ id }) => id);
    const rows = (await this.source.query(LAST_SQL, [eventId, ownId, ids, readable])) as (MessageRow & { other: string })[];
    return new Map(rows.map((row) => [row.other, row]));
  }
}

function toListed({ id, lastAt, lastOwnAt, unread }: PairRow, conversation: Conversation): Listed[] {
  if (conversation === 'none') return [];
  const isOpen = conversation === 'open';
  const at = isOpen ? lastAt : lastOwnAt;
  return isOpen || at ? [{ id, conversation, atMs: at?.getTime() ?? 0, unread: isOpen ? unread : 0 }] : [];
}

const byNewest = (a: Listed, b: Listed): number => b.atMs - a.atMs || (a.id < b.id ? -1 : 1);

const cursorOf = ({ atMs, id }: Listed): string => Buffer.from(`${atMs} ${id}`).toString('base64url');

const CURSOR = new RegExp(`^(\\d{1,15}) (${ID_IN_CURSOR})$`);

/** Those after the cursor. */
function afterCursor(listed: readonly Listed[], after: string | null): readonly Listed[] {
  const [at, id] = readCursor(after, CURSOR) ?? [];
  if (at === undefined || id === undefined) return listed;
  return listed.filter((thread) => thread.atMs < Number(at) || (thread.atMs === Number(at) && thread.id > id));
}
