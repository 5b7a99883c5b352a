import { Field, Int, ObjectType } from '@nestjs/graphql';
import { EventDayType } from './event-setup.type.ts';

@ObjectType({ description: 'What anybody may know of an event: totals only, never the venue.' })
export class PublicEvent {
  @Field(() => String, { description: 'Slug in the address of its pages.' })
  slug!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk!: string | null;
  @Field(() => String, { nullable: true, description: 'City; null when not announced.' })
  city!: string | null;
  @Field(() => String, { nullable: true, description: 'City in Ukrainian; null when it has no form of its own.' })
  cityUk!: string | null;
  @Field(() => String, { description: 'IANA zone of every date and time of day of the event.' })
  timeZone!: string;
  @Field(() => Int, { description: 'Length of a slot.' })
  slotMinutes!: number;
  @Field(() => [EventDayType], { description: 'Days in order.' })
  days!: EventDayType[];
  @Field(() => [String], { description: 'Countries the event invites first, ISO 3166-1 alpha-2.' })
  partnerCountries!: string[];
  @Field(() => [String], { description: 'Types of participants that may register now.' })
  openTypes!: string[];
  @Field(() => Boolean, { description: 'Whether registration is open now.' })
  isRegistrationOpen!: boolean;
  @Field(() => Date, { nullable: true, description: 'Registration opens; null means it is open from the start.' })
  registrationOpensAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Registration closes; null means not before the event.' })
  registrationClosesAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Matching was opened; null means not yet.' })
  matchingOpenedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Wishes close; null means not before the schedule.' })
  wishesCloseAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'No more requests after this; null means no such limit.' })
  requestsCloseAt!: Date | null;
  @Field(() => Int, { description: 'Meetings an organisation can hold at the same time.' })
  parallelMeetings!: number;
  @Field(() => Int, { description: 'Minutes before a meeting after which it can no longer be cancelled by a side.' })
  changeCutoffMinutes!: number;
  @Field(() => Int, { description: 'Approved organisations in total.' })
  approvedOrganisations!: number;
  @Field(() => Int, { description: 'Countries they come from.' })
  approvedCountries!: number;
  @Field(() => Date, { description: '"Now" of the event; moved in a demo only.' })
  now!: Date;
}
