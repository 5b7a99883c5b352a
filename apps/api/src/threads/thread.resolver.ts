import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type AccountActor, Allow, boundedFirst, CurrentRequest, CurrentScope, type DelegateScope, readIdCursor, type RequestContext, UserError, uuidOrNone } from '../common/index.ts';
import { SendMessageService } from './send-message.service.ts';
import { ThreadChanges } from './thread-changes.ts';
import { ThreadList } from './thread-list.ts';
import { ThreadMarks } from './thread-marks.service.ts';
import { toThreadMessage } from './thread-messages.ts';
import { ThreadReader } from './thread-reader.ts';
import { MarkThreadReadInput, SendThreadMessageInput } from './thread.input.ts';
import { MarkThreadReadResult, SendThreadMessageResult, ThreadMessageSent } from './thread.result.ts';
import { Thread, ThreadChange, ThreadConnection, ThreadMessageConnection } from './thread.type.ts';

const SLUG = { description: 'Slug of the event.' };
const OTHER = { type: () => ID, description: 'The other organisation.' };
const AFTER = { type: () => ID, nullable: true, description: 'Cursor of the page before.' };

/** Messages between the two firms of a pair. Nobody else reads them: organisers and officers have no operation here. */
@Resolver()
export class ThreadResolver {
  constructor(
    private readonly list: ThreadList,
    private readonly reader: ThreadReader,
    private readonly sending: SendMessageService,
    private readonly marks: ThreadMarks,
    private readonly changes: ThreadChanges,
  ) {}

  @Allow('thread:read')
  @Query(() => ThreadConnection, { description: 'Conversations of the own organisation, the newest message first.' })
  async threads(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 30, description: 'Threads of the page, at most 100.' }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<ThreadConnection> {
    return this.list.page(scope, boundedFirst(first, 100), after ?? null);
  }

  @Allow('thread:read')
  @Query(() => Thread, { nullable: true, description: 'The thread with one organisation; null when that is nothing to the own one.' })
  async thread(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('registrationId', OTHER) registrationId: string): Promise<Thread | null> {
    return this.reader.thread(scope, uuidOrNone(registrationId));
  }

  @Allow('thread:read')
  @Query(() => ThreadMessageConnection, { description: 'Messages of a thread, newest first; none where the reader may see none.' })
  async threadMessages(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('registrationId', OTHER) registrationId: string,
    @Args('first', { type: () => Int, defaultValue: 30, description: 'Messages of the page, at most 100.' }) first: number,
    @Args('after', AFTER) after: string | null,
  ): Promise<ThreadMessageConnection> {
    return this.reader.messages(scope, uuidOrNone(registrationId), boundedFirst(first, 100), readIdCursor(after));
  }

  @Allow('thread:write')
  @Mutation(() => SendThreadMessageResult, { description: 'Sends a message to an organisation with which a meeting is agreed or published.' })
  async sendThreadMessage(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The message.' }) { registrationId, clientKey, text }: SendThreadMessageInput): Promise<typeof SendThreadMessageResult> {
    const outcome = await this.sending.send(scope, { otherId: uuidOrNone(registrationId), clientKey, text });
    return outcome instanceof UserError ? outcome : Object.assign(new ThreadMessageSent(), { sent: toThreadMessage(outcome) });
  }

  @Allow('thread:read')
  @Mutation(() => MarkThreadReadResult, { description: 'Marks a thread read up to a message, for the signed-in person. Sent twice, it changes nothing.' })
  async markThreadRead(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'How far.' }) { registrationId, messageId }: MarkThreadReadInput): Promise<typeof MarkThreadReadResult> {
    return this.marks.read(scope, uuidOrNone(registrationId), uuidOrNone(messageId));
  }

  @Allow('thread:read')
  @Subscription(() => ThreadChange, { description: 'Each message of the own threads, and their opening and closing, until the session or the place in the event ends.', resolve: (payload: ThreadChange) => payload })
  threadChanged(@CurrentScope() scope: DelegateScope, @CurrentRequest() request: RequestContext, @Args('eventSlug', SLUG) _eventSlug: string): AsyncIterableIterator<ThreadChange> {
    return this.changes.follow(request.actor as AccountActor, scope);
  }
}
