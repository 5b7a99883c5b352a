import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion, UserError } from '../common/index.ts';

@ObjectType({ implements: () => UserError, description: 'A limit of the event for this type of participant is reached.' })
export class QuotaExceeded extends UserError {
  @Field(() => String, { description: 'Which limit: openRequests, meetings or mustWishes.' })
  quota!: string;
  @Field(() => Int, { description: 'The limit.' })
  maximum!: number;

  static of(quota: 'openRequests' | 'meetings' | 'mustWishes', maximum: number, message: string): QuotaExceeded {
    return Object.assign(new QuotaExceeded(), { quota, maximum, message });
  }
}

@ObjectType({ description: 'The request is on its way, or both sides had asked and it is agreed.' })
export class MeetingRequestSent {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;
  @Field(() => Boolean, { description: 'True where the other side had asked first: both have agreed now.' })
  isAgreed!: boolean;
}

@ObjectType({ description: 'The step is taken.' })
export class MeetingRequestActedOn {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;
  @Field(() => String, { description: 'Status now: accepted, declined, countered, withdrawn or cancelled.' })
  status!: string;
}

@ObjectType({ description: 'The wish is saved; nobody else is told.' })
export class WishSaved {
  @Field(() => ID, { description: 'Registration the wish is about.' })
  registrationId!: string;
  @Field(() => String, { nullable: true, description: 'must, would or no; null when taken back.' })
  value!: string | null;
  @Field(() => Int, { description: 'How many "must meet" are used.' })
  mustUsed!: number;
  @Field(() => Int, { description: 'How many "must meet" there are.' })
  mustMax!: number;
}

const resolveType = (value: object) => value.constructor.name;

export const SendMeetingRequestResult = createUnionType({
  name: 'SendMeetingRequestResult',
  description: 'Outcome of a new request.',
  types: () => [MeetingRequestSent, InvalidInput, LocationRefused, NotFound, NotPossible, QuotaExceeded] as const,
  resolveType,
});

export const ActOnMeetingRequestResult = createUnionType({
  name: 'ActOnMeetingRequestResult',
  description: 'Outcome of an answer, a withdrawal or a cancellation.',
  types: () => [MeetingRequestActedOn, InvalidInput, LocationRefused, NotFound, NotPossible, QuotaExceeded, StaleVersion] as const,
  resolveType,
});

export const SetWishResult = createUnionType({
  name: 'SetWishResult',
  description: 'Outcome of a wish.',
  types: () => [WishSaved, NotFound, NotPossible, QuotaExceeded] as const,
  resolveType,
});
