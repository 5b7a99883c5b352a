import { Injectable } from '@nestjs/common';
import { type Conversation, conversationOf } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type DelegateScope, toPage } from '../common/index.ts';
import { AccessLog, type DisclosedPair, DisclosedOrganisations, toParticipantOrganisation } from '../disclosure/index.ts';
import { countUnread, readMessages, type Readable, toThreadMessage } from './thread-messages.ts';
import { Thread, ThreadMessageConnection } from './thread.type.ts';

/** One thread as the reader's side may see it now. */
@Injectable()
export class ThreadReader {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
    private readonly access: AccessLog,
  ) {}

  /** Null where the other organisation is nothing to this one. Names of people stand in an open thread, so that a look is logged. */
  async thread(scope: DelegateScope, otherId: string): Promise<Thread | null> {
    const { eventId, delegation } = scope;
    const pair = (await this.disclosed.seenBy(eventId, delegation.registrationId, [otherId])).get(otherId);
    if (!pair) return null;
    await this.access.saw(scope, 'thread', [{ registrationId: otherId, level: pair.level }]);
    const readable = readableIn(conversationOf(pair.facts));
    const [[last], unread] = await Promise.all([
      readMessages(this.source.manager, delegation, otherId, readable, 1, null),
      readable === 'both' ? countUnread(this.source.manager, delegation, otherId) : 0,
    ]);
    return toThread(otherId, pair, last ? toThreadMessage(last) : null, unread);
  }

  /** The messages of a thread that `thread` or the list gave out to the same scope. */
  async messages({ eventId, delegation }: DelegateScope, otherId: string, first: number, after: string | null): Promise<ThreadMessageConnection> {
    const pair = (await this.disclosed.seenBy(eventId, delegation.registrationId, [otherId])).get(otherId);
    const rows = pair ? await readMessages(this.source.manager, delegation, otherId, readableIn(conversationOf(pair.facts)), first + 1, after) : [];
    const { nodes, pageInfo } = toPage(rows, first, ({ id }) => id);
    return Object.assign(new ThreadMessageConnection(), { nodes: nodes.map(toThreadMessage), pageInfo });
  }
}

/** What was said stays readable to the side that wrote it; the other side's words are part of level 2. */
export const readableIn = (conversation: Conversation): Readable => (conversation === 'open' ? 'both' : 'own');

export function toThread(id: string, pair: DisclosedPair, lastMessage: Thread['lastMessage'], unreadCount: number): Thread {
  return Object.assign(new Thread(), {
    id,
    counterpart: toParticipantOrganisation(pair.organisation),
    isOpen: conversationOf(pair.facts) === 'open',
    isClosedByUs: pair.facts.withdrawnByViewer,
    unreadCount,
    lastMessage,
  });
}
