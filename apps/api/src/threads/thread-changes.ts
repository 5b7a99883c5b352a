import { Injectable } from '@nestjs/common';
import { conversationOf } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type AccountActor, type DelegateScope, EventBus, type Followed, followMessages, SessionCheck } from '../common/index.ts';
import { PairFactsReader } from '../disclosure/index.ts';
import { readMessage, toThreadMessage } from './thread-messages.ts';
import { readableIn } from './thread-reader.ts';
import { ThreadChange } from './thread.type.ts';

/** What is told live: session, place and disclosure are asked again for every message. */
@Injectable()
export class ThreadChanges {
  constructor(
    private readonly source: DataSource,
    private readonly bus: EventBus,
    private readonly sessions: SessionCheck,
    private readonly facts: PairFactsReader,
  ) {}

  follow(actor: AccountActor, scope: DelegateScope): AsyncIterableIterator<ThreadChange> {
    const ownId = scope.delegation.registrationId;
    return followMessages(this.bus.messages('threadChanged'), async ({ eventId, registrationIds: [one, other], messageId }): Promise<Followed<ThreadChange>> => {
      if (eventId !== scope.eventId || (one !== ownId && other !== ownId)) return 'skip';
      if (!(await this.sessions.isOpen(actor)) || !(await this.#isStillDelegate(scope))) return 'end';
      return { value: await this.#change(scope, one === ownId ? other : one, messageId) };
    });
  }

  async #change({ eventId, delegation }: DelegateScope, threadId: string, messageId: string | null): Promise<ThreadChange> {
    const pair = (await this.facts.read(eventId, delegation.registrationId, [threadId])).get(threadId);
    const conversation = pair ? conversationOf(pair) : 'none';
    const message = messageId && conversation !== 'none' ? await readMessage(this.source.manager, delegation, threadId, readableIn(conversation), messageId) : null;
    return Object.assign(new ThreadChange(), { threadId, message: message && toThreadMessage(message) });
  }

  async #isStillDelegate({ eventId, delegation }: DelegateScope): Promise<boolean> {
    const rows = (await this.source.query('select 1 from delegate where event_id = $1 and id = $2 and removed_at is null', [eventId, delegation.delegateId])) as unknown[];
    return rows.length > 0;
  }
}
