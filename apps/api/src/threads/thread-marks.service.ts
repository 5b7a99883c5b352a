import { Injectable } from '@nestjs/common';
import { conversationOf } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type DelegateScope, NotFound } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { PairFactsReader } from '../disclosure/index.ts';
import { MessageNotices } from './message-notices.ts';
import { countUnread, markRead, readMessage } from './thread-messages.ts';
import { readableIn } from './thread-reader.ts';
import { ThreadMarkedRead } from './thread.result.ts';

@Injectable()
export class ThreadMarks {
  constructor(
    private readonly source: DataSource,
    private readonly facts: PairFactsReader,
    private readonly notices: MessageNotices,
  ) {}

  /** Marks the thread read up to a message that the delegate may see. */
  async read(scope: DelegateScope, threadId: string, messageId: string): Promise<ThreadMarkedRead | NotFound> {
    const { eventId, delegation } = scope;
    return inTransaction(this.source, async (manager) => {
      const pair = (await this.facts.read(eventId, delegation.registrationId, [threadId], manager)).get(threadId);
      const conversation = pair ? conversationOf(pair) : 'none';
      if (conversation === 'none') return NotFound.create();
      const readable = readableIn(conversation);
      if (!(await readMessage(manager, delegation, threadId, readable, messageId))) return NotFound.create();
      await markRead(manager, delegation, threadId, messageId);
      if (readable === 'both') await this.notices.settle(manager, scope, threadId);
      return Object.assign(new ThreadMarkedRead(), { threadId, unreadCount: readable === 'both' ? await countUnread(manager, delegation, threadId) : 0 });
    });
  }
}
