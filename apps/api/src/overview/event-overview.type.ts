import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Registrations that came in on one day, in the zone of the event.' })
export class OverviewDay {
  @Field(() => String, { description: 'Calendar date, YYYY-MM-DD.' })
  date!: string;
  @Field(() => Int, { description: 'Came in on it.' })
  count!: number;
  @Field(() => Int, { description: 'Had come in by its end.' })
  total!: number;
  @Field(() => Int, { description: 'Of these, Ukrainian manufacturers.' })
  ukrainian!: number;
}

@ObjectType({ description: 'Registrations of one country.' })
export class OverviewCountry {
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null where none is given yet.' })
  country!: string | null;
  @Field(() => Int, { description: 'Approved.' })
  approved!: number;
  @Field(() => Int, { description: 'With the officers.' })
  inVetting!: number;
  @Field(() => Int, { description: 'Drafts and those sent back.' })
  draft!: number;
}

@ObjectType({ description: 'Registrations of one type and status.' })
export class OverviewTypeCount {
  @Field(() => String, { description: 'Type of participants.' })
  typeCode!: string;
  @Field(() => String, { description: 'Status of the registration.' })
  status!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'How long registrations wait for the officers.' })
export class OverviewVetting {
  @Field(() => Int, { description: 'Wait for a first officer.' })
  waitingFirst!: number;
  @Field(() => Int, { description: 'Wait for a second officer.' })
  waitingSecond!: number;
  @Field(() => Int, { description: 'Wait for a third officer, because two disagree.' })
  waitingThird!: number;
  @Field(() => Date, { nullable: true, description: 'Since when the oldest of them waits; null when none does.' })
  oldestSince!: Date | null;
  @Field(() => Float, { nullable: true, description: 'Median of the hours they have waited; null when none does.' })
  medianHours!: number | null;
}

@ObjectType({ description: 'Meeting requests in numbers.' })
export class OverviewRequests {
  @Field(() => Int, { description: 'Sent.' })
  sent!: number;
  @Field(() => Int, { description: 'Answered by the other side.' })
  answered!: number;
  @Field(() => Int, { description: 'Accepted, also those cancelled later.' })
  accepted!: number;
  @Field(() => Int, { description: 'Wait for an answer.' })
  waiting!: number;
  @Field(() => Int, { description: 'Of these, expire within two days.' })
  expiringSoon!: number;
  @Field(() => Int, { description: 'Organisations that have not answered one of those.' })
  organisationsToRemind!: number;
}

@ObjectType({ description: 'Requests in one state.' })
export class OverviewRequestState {
  @Field(() => String, { description: 'pending, countered, accepted, declined, withdrawn, expired or cancelled.' })
  status!: string;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => Int, { description: 'Of these, sent by Ukrainian manufacturers.' })
  ukrainian!: number;
}

@ObjectType({ description: 'Tables in use in one slot.' })
export class OverviewSlotUse {
  @Field(() => ID, { description: 'Id of the day.' })
  dayId!: string;
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => Int, { description: 'Meetings of the draft, or of the published schedule where there is no draft.' })
  meetings!: number;
}

@ObjectType({ description: 'One day of the event against the meetings planned on it.' })
export class OverviewCapacityDay {
  @Field(() => ID, { description: 'Id of the day.' })
  dayId!: string;
  @Field(() => String, { description: 'Calendar date, YYYY-MM-DD.' })
  date!: string;
  @Field(() => Int, { description: 'Slots.' })
  slots!: number;
  @Field(() => Int, { description: 'Slots times tables.' })
  places!: number;
  @Field(() => Int, { description: 'Meetings of the published schedule.' })
  booked!: number;
  @Field(() => Int, { nullable: true, description: 'Meetings of the draft; null when there is none.' })
  planned!: number | null;
}

@ObjectType({ description: 'Agreed meetings against slots times tables.' })
export class OverviewCapacity {
  @Field(() => Int, { description: 'Tables.' })
  tables!: number;
  @Field(() => Int, { description: 'Slots times tables over all days.' })
  places!: number;
  @Field(() => Int, { description: 'Pairs that have agreed to meet; wishes count among them once they are closed.' })
  agreed!: number;
  @Field(() => Int, { description: 'Meetings of the published schedule.' })
  booked!: number;
  @Field(() => [OverviewCapacityDay], { description: 'Days in order.' })
  days!: OverviewCapacityDay[];
  @Field(() => [OverviewSlotUse], { description: 'Slots in order.' })
  slots!: OverviewSlotUse[];
}

@ObjectType({ description: 'How many had registered on the same day before the earlier event.' })
export class OverviewEarlierDay {
  @Field(() => String, { description: 'Calendar date of this event, YYYY-MM-DD.' })
  date!: string;
  @Field(() => Int, { description: 'Had come in to the earlier event, as many days before its first day.' })
  total!: number;
}

@ObjectType({ description: 'The event that this one was set up from, day by day before it began.' })
export class OverviewEarlier {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk!: string | null;
  @Field(() => [OverviewEarlierDay], { description: 'From sixty days ago to the last day of this event.' })
  days!: OverviewEarlierDay[];
}

@ObjectType({ description: 'How the event stands, for its organisers.' })
export class EventOverview {
  @Field(() => Date, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => Int, { description: 'Registrations that were sent, whatever became of them.' })
  registered!: number;
  @Field(() => Int, { description: 'Of these, today and on the six days before.' })
  registeredThisWeek!: number;
  @Field(() => Int, { description: 'Of these, today.' })
  registeredToday!: number;
  @Field(() => Int, { description: 'Drafts that were never sent.' })
  drafts!: number;
  @Field(() => [OverviewDay], { description: 'The last sixty days, oldest first.' })
  byDay!: OverviewDay[];
  @Field(() => OverviewEarlier, { nullable: true, description: 'The earlier event to hold it against; null when it was not set up from one.' })
  earlier!: OverviewEarlier | null;
  @Field(() => [OverviewCountry], { description: 'Countries, most registrations first.' })
  byCountry!: OverviewCountry[];
  @Field(() => [OverviewTypeCount], { description: 'Types and statuses that occur.' })
  byType!: OverviewTypeCount[];
  @Field(() => OverviewVetting, { description: 'Vetting.' })
  vetting!: OverviewVetting;
  @Field(() => OverviewRequests, { description: 'Requests.' })
  requests!: OverviewRequests;
  @Field(() => [OverviewRequestState], { description: 'Requests by state, those states that occur.' })
  requestStates!: OverviewRequestState[];
  @Field(() => Int, { description: 'Wishes that were set; whose they are is theirs.' })
  wishes!: number;
  @Field(() => OverviewCapacity, { description: 'Capacity.' })
  capacity!: OverviewCapacity;
  @Field(() => Int, { description: 'Rows of the last import that are held back.' })
  rowsHeld!: number;
  @Field(() => Int, { description: 'Approved Ukrainian firms that have not agreed to their preview, and so are shown to nobody.' })
  previewsMissing!: number;
}
