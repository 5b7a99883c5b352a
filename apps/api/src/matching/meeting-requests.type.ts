import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../common/index.ts';
import { ParticipantOrganisation } from '../disclosure/index.ts';

export const RequestBoxName = { incoming: 'incoming', outgoing: 'outgoing', agreed: 'agreed', closed: 'closed' } as const;
registerEnumType(RequestBoxName, { name: 'RequestBox', description: 'Part of the requests: waiting and received, waiting and sent, agreed, or over.' });

@ObjectType('MeetingRequest', { description: 'A meeting request of the own organisation, sent or received.' })
export class MeetingRequestType {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;
  @Field(() => ParticipantOrganisation, { nullable: true, description: 'The other side as far as it is open; null when it can no longer be seen.' })
  counterpart!: ParticipantOrganisation | null;
  @Field(() => Boolean, { description: 'Whether the own organisation sent it.' })
  isOwn!: boolean;
  @Field(() => String, { description: 'pending, accepted, declined, countered, withdrawn, expired or cancelled.' })
  status!: string;
  @Field(() => Boolean, { description: 'Whether the own organisation has to answer.' })
  isMyTurn!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether the sender would get what the named offer gives; null without a topic.' })
  senderGets!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Node of the need it is about; null without a topic.' })
  needNodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Node of the offer it is about; null without a topic.' })
  offerNodeCode!: string | null;
  @Field(() => String, { description: 'Message of the sender.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'Message of the last counter-proposal; null without one.' })
  counterMessage!: string | null;
  @Field(() => String, { nullable: true, description: 'Day wished for, YYYY-MM-DD; null when left open.' })
  counterDay!: string | null;
  @Field(() => String, { nullable: true, description: 'morning or afternoon; null when left open.' })
  counterPartOfDay!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of a decline or cancellation; null without one.' })
  reason!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  sentAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was answered last; null while it was not.' })
  answeredAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can be answered.' })
  expiresAt!: Date;
  @Field(() => Int, { description: 'Version to send with an answer.' })
  version!: number;
}

@ObjectType({ description: 'How many requests each part holds, as its pages list them.' })
export class RequestBoxCounts {
  @Field(() => Int, { description: 'Open ones of others.' })
  incoming!: number;
  @Field(() => Int, { description: 'Open ones of the own organisation.' })
  outgoing!: number;
  @Field(() => Int, { description: 'Agreed ones.' })
  agreed!: number;
  @Field(() => Int, { description: 'Those that ended otherwise.' })
  closed!: number;
}

@ObjectType({ description: 'Requests, newest first.' })
export class MeetingRequestConnection {
  @Field(() => [MeetingRequestType], { description: 'The requests of this page.' })
  requests!: MeetingRequestType[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => RequestBoxCounts, { description: 'How many requests each part holds.' })
  counts!: RequestBoxCounts;
  @Field(() => Int, { description: 'Requests that wait for an answer of the own organisation.' })
  waitingForMe!: number;
  @Field(() => Int, { description: 'Those of them that the own organisation has sent and the other side has countered.' })
  waitingForMeOfSent!: number;
}
