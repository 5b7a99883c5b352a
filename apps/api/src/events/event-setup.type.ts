import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A pause without slots; times of day in the zone of the event.' })
export class EventBreakType {
  @Field(() => String, { description: 'What it is, such as Lunch.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'The same in Ukrainian, if it has a name of its own there.' })
  labelUk!: string | null;
  @Field(() => String, { description: 'Start, HH:MM.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM.' })
  endsAt!: string;
}

@ObjectType({ description: 'One slot of the programme, half-open.' })
export class EventSlot {
  @Field(() => ID, { description: 'Id of the slot.' })
  id!: string;
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => Date, { description: 'End; the next slot may start then.' })
  endsAt!: Date;
}

@ObjectType({ description: 'One day of the programme; times of day are in the zone of the event.' })
export class EventDayType {
  @Field(() => ID, { description: 'Id of the day.' })
  id!: string;
  @Field(() => String, { description: 'Calendar date, YYYY-MM-DD.' })
  date!: string;
  @Field(() => String, { description: 'Start, HH:MM.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM; 24:00 is midnight.' })
  endsAt!: string;
  @Field(() => String, { description: 'Offset of the zone from UTC on this date, such as +03:00.' })
  utcOffset!: string;
  @Field(() => [EventBreakType], { description: 'Pauses, in order.' })
  breaks!: EventBreakType[];
  @Field(() => [EventSlot], { description: 'Slots, in order.' })
  slots!: EventSlot[];
}

@ObjectType({ description: 'A table for meetings.' })
export class EventTableType {
  @Field(() => ID, { description: 'Id of the table.' })
  id!: string;
  @Field(() => String, { description: 'What is written on it, such as T12.' })
  label!: string;
  @Field(() => String, { description: 'Hall it stands in.' })
  hall!: string;
  @Field(() => String, { nullable: true, description: 'The hall in Ukrainian, if it has a name of its own there.' })
  hallUk!: string | null;
}

@ObjectType({ description: 'A type of participants with its quotas.' })
export class ParticipantTypeSetup {
  @Field(() => String, { description: 'ukrainianManufacturer, foreignCompany, association, government or investor.' })
  code!: string;
  @Field(() => Boolean, { description: 'Whether organisations of this type may register now.' })
  openToRegistration!: boolean;
  @Field(() => Int, { description: 'Meetings an organisation can have at most.' })
  maxMeetings!: number;
  @Field(() => Int, { description: 'Requests it can have waiting at a time.' })
  maxOpenRequests!: number;
  @Field(() => Int, { description: 'Organisations it can mark as must meet.' })
  maxMustWishes!: number;
}

@ObjectType({ description: 'Organisations of these two types may meet.' })
export class MeetingRuleType {
  @Field(() => String, { description: 'One type.' })
  firstType!: string;
  @Field(() => String, { description: 'The other type; may be the same.' })
  secondType!: string;
}

const OF_ABSENCE = { description: 'When fewer people of a pool are there; times of day in the zone of the event.' };

/** Read as it is written. */
@InputType('PoolAbsenceInput', OF_ABSENCE)
@ObjectType(OF_ABSENCE)
export class PoolAbsence {
  @Field(() => String, { description: 'Day of the event, YYYY-MM-DD.' })
  date!: string;
  @Field(() => String, { description: 'Start, HH:MM.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM; 24:00 is midnight.' })
  endsAt!: string;
  @Field(() => Int, { description: 'How many are not there.' })
  away!: number;
}

@ObjectType({ description: 'Interpreters of two languages, or escorts: no more meetings take from it at a time than it has people there.' })
export class ResourcePoolType {
  @Field(() => ID, { description: 'Id of the pool.' })
  id!: string;
  @Field(() => String, { description: 'interpreter or escort.' })
  kind!: string;
  @Field(() => String, { description: 'Name, such as Ukrainian–German.' })
  name!: string;
  @Field(() => [String], { description: 'The two languages of interpreters, ISO 639; empty for escorts.' })
  languages!: string[];
  @Field(() => [String], { description: 'Types of participants of whom every meeting needs an escort; empty for interpreters.' })
  participantTypes!: string[];
  @Field(() => Int, { description: 'How many there are.' })
  size!: number;
  @Field(() => [PoolAbsence], { description: 'When fewer are there.' })
  absences!: PoolAbsence[];
}

@ObjectType({ description: 'The whole set-up of an event, for its organisers.' })
export class EventSetup {
  @Field(() => String, { description: 'Slug in the address of its pages.' })
  slug!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk!: string | null;
  @Field(() => String, { nullable: true, description: 'City as shown to everybody; null when not announced.' })
  city!: string | null;
  @Field(() => String, { nullable: true, description: 'City in Ukrainian; null when it has no form of its own.' })
  cityUk!: string | null;
  @Field(() => String, { description: 'IANA zone of every date and time of day of the event.' })
  timeZone!: string;
  @Field(() => Int, { description: 'Length of a slot.' })
  slotMinutes!: number;
  @Field(() => [EventDayType], { description: 'Days in order.' })
  days!: EventDayType[];
  @Field(() => [EventTableType], { description: 'Tables in order.' })
  tables!: EventTableType[];
  @Field(() => [ResourcePoolType], { description: 'Interpreters and escorts, in order.' })
  resourcePools!: ResourcePoolType[];
  @Field(() => [ParticipantTypeSetup], { description: 'All types of participants.' })
  participantTypes!: ParticipantTypeSetup[];
  @Field(() => [MeetingRuleType], { description: 'Who may meet whom; what is not listed may not.' })
  meetingRules!: MeetingRuleType[];
  @Field(() => [String], { description: 'Countries the event invites first, ISO 3166-1 alpha-2.' })
  partnerCountries!: string[];
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
  @Field(() => Int, { description: 'Hours after which an unanswered request expires.' })
  requestExpiryHours!: number;
  @Field(() => Int, { description: 'Minutes before a meeting after which it can no longer be cancelled by a side.' })
  changeCutoffMinutes!: number;
  @Field(() => Boolean, { description: 'Whether wishes of both sides count as agreement.' })
  mutualWishesAgree!: boolean;
  @Field(() => Int, { description: 'Meetings an organisation can hold at the same time.' })
  parallelMeetings!: number;
  @Field(() => Int, { description: 'Slots in a row in which an organisation can meet without a free one or a break; 0: any number.' })
  maxMeetingsInRow!: number;
  @Field(() => Int, { description: 'Minutes that people need from a table to one in another hall; 0: none.' })
  walkMinutes!: number;
  @Field(() => Int, { description: 'Firms that must share a region and branch before the region is shown.' })
  macroRegionMinimum!: number;
  @Field(() => String, { nullable: true, description: 'Venue; shown to confirmed delegates from the release time on, on a signed-in page only.' })
  venue!: string | null;
  @Field(() => Date, { nullable: true, description: 'When the venue is released; null means never.' })
  venueReleasedAt!: Date | null;
  @Field(() => Date, { description: '"Now" of the event; moved in a demo only.' })
  now!: Date;
  @Field(() => Boolean, { description: 'Whether a schedule is published: from then on nothing it needs can be taken away.' })
  hasPublishedSchedule!: boolean;
  @Field(() => Int, { description: 'Version for the next change.' })
  version!: number;
}
