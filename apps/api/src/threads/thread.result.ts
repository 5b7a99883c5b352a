import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible } from '../common/index.ts';
import { ThreadMessage } from './thread.type.ts';

@ObjectType({ description: 'The message is sent, now or the first time it came.' })
export class ThreadMessageSent {
  @Field(() => ThreadMessage, { description: 'The message.' })
  sent!: ThreadMessage;
}

@ObjectType({ description: 'The thread is read so far.' })
export class ThreadMarkedRead {
  @Field(() => ID, { description: 'Id of the thread.' })
  threadId!: string;
  @Field(() => Int, { description: 'Messages that are still unread.' })
  unreadCount!: number;
}

const resolveType = (value: object) => value.constructor.name;

export const SendThreadMessageResult = createUnionType({
  name: 'SendThreadMessageResult',
  description: 'Outcome of a message.',
  types: () => [ThreadMessageSent, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType,
});

export const MarkThreadReadResult = createUnionType({
  name: 'MarkThreadReadResult',
  description: 'Outcome of reading a thread.',
  types: () => [ThreadMarkedRead, NotFound] as const,
  resolveType,
});
