import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../common/index.ts';
import { ParticipantOrganisation } from '../disclosure/index.ts';

@ObjectType({ description: 'A message of a thread.' })
export class ThreadMessage {
  @Field(() => ID, { description: 'Id of the message.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether the own side wrote it.' })
  isOwn!: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the delegate who wrote it; null when the person is a delegate no longer.' })
  author!: string | null;
  @Field(() => String, { description: 'Plain text: markup in it is text.' })
  text!: string;
  @Field(() => Date, { description: 'When it was sent.' })
  sentAt!: Date;
}

@ObjectType({ description: 'A page of the messages of a thread.' })
export class ThreadMessageConnection {
  @Field(() => [ThreadMessage], { description: 'Messages, newest first.' })
  nodes!: ThreadMessage[];
  @Field(() => PageInfo, { description: 'Where the page ends; older ones follow.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'The thread with one other organisation.' })
export class Thread {
  @Field(() => ID, { description: 'Id of the thread: the registration of the other organisation.' })
  id!: string;
  @Field(() => ParticipantOrganisation, { description: 'The other organisation as the own one may see it.' })
  counterpart!: ParticipantOrganisation;
  @Field(() => Boolean, { description: 'Whether both sides may write. When not, only what the own side wrote is there to read.' })
  isOpen!: boolean;
  @Field(() => Boolean, { description: 'Whether the own side closed it by taking its disclosure back.' })
  isClosedByUs!: boolean;
  @Field(() => Int, { description: 'Messages of the other side that the signed-in person has not read.' })
  unreadCount!: number;
  @Field(() => ThreadMessage, { nullable: true, description: 'The newest message the reader may see; null while there is none.' })
  lastMessage!: ThreadMessage | null;
}

@ObjectType({ description: 'A page of the threads of the own organisation.' })
export class ThreadConnection {
  @Field(() => [Thread], { description: 'Threads, the one with the newest message first; open ones without a message come last.' })
  nodes!: Thread[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Unread messages of all threads.' })
  unreadCount!: number;
}

@ObjectType({ description: 'Something changed in a thread of the own organisation.' })
export class ThreadChange {
  @Field(() => ID, { description: 'Id of the thread: the registration of the other organisation.' })
  threadId!: string;
  @Field(() => ThreadMessage, { nullable: true, description: 'The new message; null where the thread was opened or closed, to be loaded again.' })
  message!: ThreadMessage | null;
}
