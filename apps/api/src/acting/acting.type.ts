import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible } from '../common/index.ts';

@InputType({ description: 'Begins to act on behalf of an organisation.' })
export class StartActingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Registration of the organisation.' })
  registrationId!: string;
  @Field(() => String, { description: 'Why; the organisation reads it.' })
  reason!: string;
}

@InputType({ description: 'Ends it.' })
export class EndActingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@ObjectType({ description: 'An organiser acts on behalf of an organisation, for half an hour at most.' })
export class Acting {
  @Field(() => ID, { description: 'Id; sent along with each operation in the header x-spilno-acting.' })
  id!: string;
  @Field(() => ID, { description: 'Registration of the organisation.' })
  registrationId!: string;
  @Field(() => String, { description: 'Name of the organisation.' })
  organisationName!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  startedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it ends by itself.' })
  endsAt!: Date;
}

@ObjectType({ description: 'It has begun; the delegates of the organisation are told.' })
export class ActingStarted {
  @Field(() => Acting, { description: 'What has begun.' })
  acting!: Acting;
}

export const StartActingResult = createUnionType({
  name: 'StartActingResult',
  description: 'Outcome of beginning to act on behalf of an organisation.',
  types: () => [ActingStarted, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'A request of the organisation for whom an organiser acts, without its message.' })
export class ActingRequest {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;
  @Field(() => Int, { description: 'To be sent along with an act.' })
  version!: number;
  @Field(() => String, { description: 'State, such as pending or countered.' })
  status!: string;
  @Field(() => Boolean, { description: 'Whether the organisation has sent it.' })
  isOwn!: boolean;
  @Field(() => Boolean, { description: 'Whether the organisation has to answer.' })
  isOwnTurn!: boolean;
  @Field(() => String, { description: 'The other organisation: code name, or name if it has none.' })
  counterpart!: string;
  @Field(() => String, { nullable: true, description: 'Need it is about; node of the catalogue.' })
  needNodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Offer it is about; node of the catalogue.' })
  offerNodeCode!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  sentAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'Until when an answer counts.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Something an organiser did on behalf of the own organisation.' })
export class ActDoneForUs {
  @Field(() => ID, { description: 'Id of the act.' })
  id!: string;
  @Field(() => String, { description: 'What was done, such as registration.capabilitiesSaved.' })
  action!: string;
  @Field(() => String, { description: 'Name of the organiser.' })
  organiserName!: string;
  @Field(() => String, { description: 'Reason the organiser gave.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  happenedAt!: Date;
}
