import { Field, InputType, Int } from '@nestjs/graphql';
import { EventChangeInput } from './event-change.input.ts';

@InputType({ description: 'How the event presents itself.' })
export class DescribeEventInput extends EventChangeInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk?: string | null;
  @Field(() => String, { nullable: true, description: 'City; null when not announced.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'City in Ukrainian; null when it has no form of its own.' })
  cityUk?: string | null;
  @Field(() => [String], { description: 'Countries the event invites first, ISO 3166-1 alpha-2.' })
  partnerCountries!: string[];
}

@InputType({ description: 'Deadlines; null takes one away.' })
export class SetEventDeadlinesInput extends EventChangeInput {
  @Field(() => Date, { nullable: true, description: 'Registration opens.' })
  registrationOpensAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Registration closes.' })
  registrationClosesAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Wishes close.' })
  wishesCloseAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'No more requests after this.' })
  requestsCloseAt?: Date | null;
}

@InputType({ description: 'Rules of requests and meetings.' })
export class SetMeetingPolicyInput extends EventChangeInput {
  @Field(() => Int, { description: 'Hours after which an unanswered request expires, 1 to 2160.' })
  requestExpiryHours!: number;
  @Field(() => Int, { description: 'Minutes before a meeting after which a side can no longer cancel, 0 to 20160.' })
  changeCutoffMinutes!: number;
  @Field(() => Boolean, { description: 'Whether wishes of both sides count as agreement.' })
  mutualWishesAgree!: boolean;
  @Field(() => Int, { description: 'Meetings an organisation can hold at the same time, 1 to 20.' })
  parallelMeetings!: number;
  @Field(() => Int, { nullable: true, description: 'Slots in a row in which an organisation can meet without a free one or a break, up to 20; 0: any number; null leaves it as it is.' })
  maxMeetingsInRow?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes that people need from a table to one in another hall, up to 60; 0: none; null leaves it as it is.' })
  walkMinutes?: number | null;
  @Field(() => Int, { description: 'Firms that must share a region and branch before the region is shown, 2 to 100.' })
  macroRegionMinimum!: number;
}

@InputType({ description: 'The venue and when confirmed delegates see it.' })
export class SetEventVenueInput extends EventChangeInput {
  @Field(() => String, { nullable: true, description: 'Venue; null takes it away.' })
  venue?: string | null;
  @Field(() => Date, { nullable: true, description: 'Release time; null means never.' })
  venueReleasedAt?: Date | null;
}
