import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../common/index.ts';

@ObjectType({ description: 'An organisation that has requests to answer. Who sent them is left out: an organiser must not be able to tell pairs that agreed by a request from pairs that agreed by wishes.' })
export class UnansweredOrganisation {
  @Field(() => ID, { description: 'Id of its registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Legal name, for organisers.' })
  legalName!: string;
  @Field(() => String, { nullable: true, description: 'Code name, if it uses one.' })
  codeNameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Code name in its Ukrainian spelling.' })
  codeNameUk!: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country!: string | null;
  @Field(() => String, { description: 'Type of participants.' })
  typeCode!: string;
  @Field(() => Int, { description: 'Requests that wait for it.' })
  waiting!: number;
  @Field(() => Int, { description: 'Of these, expire within two days.' })
  expiringSoon!: number;
  @Field(() => Date, { description: 'When the oldest was sent.' })
  since!: Date;
  @Field(() => Date, { description: 'When the first expires.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'A page of organisations that have requests to answer.' })
export class UnansweredConnection {
  @Field(() => [UnansweredOrganisation], { description: 'Organisations, those whose request expires first before the others.' })
  nodes!: UnansweredOrganisation[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Organisations in all.' })
  total!: number;
  @Field(() => Int, { description: 'Requests in all.' })
  requests!: number;
}

@ObjectType({ description: 'One side of a published meeting asks the other for another time, and has no answer yet.' })
export class OpenTimeAsk {
  @Field(() => ID, { description: 'Id of the ask.' })
  id!: string;
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Who asks: code name, or the name if it has none.' })
  askingName!: string;
  @Field(() => String, { description: 'The same, a code name in its Ukrainian spelling.' })
  askingNameUk!: string;
  @Field(() => String, { description: 'Who has to answer: code name, or the name if it has none.' })
  otherName!: string;
  @Field(() => String, { description: 'The same, a code name in its Ukrainian spelling.' })
  otherNameUk!: string;
  @Field(() => ID, { description: 'Registration of who has to answer.' })
  otherRegistrationId!: string;
  @Field(() => Date, { description: 'When the meeting is now.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Label of its table.' })
  tableLabel!: string;
  @Field(() => String, { description: 'Hall of its table.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => [Date], { description: 'Times that are offered instead.' })
  offered!: Date[];
  @Field(() => String, { description: 'Reason.' })
  reason!: string;
  @Field(() => Date, { description: 'When it was asked.' })
  askedAt!: Date;
  @Field(() => Date, { description: 'When the ask ends without an answer; the meeting then stays where it is.' })
  expiresAt!: Date;
}
