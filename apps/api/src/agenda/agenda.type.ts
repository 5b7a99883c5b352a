import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ParticipantOrganisation } from '../disclosure/index.ts';
import { MeetingOutcome } from './outcome.type.ts';

@ObjectType({ description: 'A break of a day.' })
export class AgendaBreakTime {
  @Field(() => String, { description: 'What it is called.' })
  label!: string;
  @Field(() => String, { description: 'What Ukrainian readers call it.' })
  labelUk!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
}

@ObjectType({ description: 'A day of the event as the agenda shows it.' })
export class AgendaDay {
  @Field(() => String, { description: 'Date in the zone of the event, YYYY-MM-DD.' })
  date!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
  @Field(() => String, { description: 'Offset of the zone on this day, such as "+03:00".' })
  offset!: string;
  @Field(() => [AgendaBreakTime], { description: 'Breaks in time order.' })
  breaks!: AgendaBreakTime[];
}

@ObjectType({ description: 'A time to which a meeting could move.' })
export class AnotherTimeSlot {
  @Field(() => ID, { description: 'The slot.' })
  slotId!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
}

@ObjectType({ description: 'An ask for another time of a published meeting.' })
export class AnotherTimeAsk {
  @Field(() => ID, { description: 'Id of the ask.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether the own organisation asks; otherwise the counterpart does.' })
  isOwn!: boolean;
  @Field(() => String, { description: 'open, accepted, refused, withdrawn or expired.' })
  status!: string;
  @Field(() => String, { description: 'Reason of the asking side.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can be answered.' })
  answerBy!: Date;
  @Field(() => [AnotherTimeSlot], { description: 'The offered times in order; some may be taken by now.' })
  offered!: AnotherTimeSlot[];
}

@ObjectType({ description: 'A meeting of the own organisation in the published schedule. The counterpart stands under its over-the-shoulder name alone.' })
export class AgendaMeeting {
  @Field(() => ID, { description: 'Id the meeting keeps over versions.' })
  id!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
  @Field(() => String, { description: 'planned or cancelled.' })
  status!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Where it was before the last publishing moved it; null when it did not move.' })
  movedFrom!: Date | null;
  @Field(() => String, { description: 'Table.' })
  table!: string;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => Boolean, { description: 'Held by video call instead of at the table; its link stands on the page of the meeting alone.' })
  isByVideo!: boolean;
  @Field(() => String, { nullable: true, description: 'table: its table is closed or gone; time: its time is none any more. The organisers are finding another place, and nothing is changed before they tell. Null where it holds, and once it has begun.' })
  placeLost!: string | null;
  @Field(() => String, { description: 'Code name of the counterpart, or its name if it has none.' })
  counterpartName!: string;
  @Field(() => String, { description: 'The same in Ukrainian.' })
  counterpartNameUk!: string;
  @Field(() => String, { nullable: true, description: 'Country of the counterpart, ISO 3166-1 alpha-2; null when not stated.' })
  counterpartCountry!: string | null;
  @Field(() => ID, { description: 'Registration of the counterpart.' })
  counterpartId!: string;
  @Field(() => ID, { description: 'Delegate of the own organisation who goes.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name of that delegate.' })
  delegateName!: string;
  @Field(() => [String], { description: 'Names of colleagues who join that delegate.' })
  companionNames!: string[];
  @Field(() => Boolean, { description: 'Whether the signed-in person goes or joins; otherwise colleagues go alone.' })
  isMine!: boolean;
  @Field(() => String, { nullable: true, description: 'Node that the own organisation would get, from the request; null where it names none.' })
  youGetNodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Node that the counterpart would get, from the request; null where it names none.' })
  theyGetNodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Who cancelled: own, counterpart or organiser; null while planned.' })
  cancelledBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of the cancellation; null without one.' })
  cancelReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Why a later version does not hold it: table, people or time, for which it could not stay where it was, or noPlace: there was no room for it. Null for every other.' })
  cancelCause!: string | null;
  @Field(() => String, { nullable: true, description: 'given: it was missing and its table went to a stand-by; filled: it is the stand-by that took a free table; null for every other.' })
  standBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'Until when the own organisation can cancel it.' })
  cancellableUntil!: Date;
  @Field(() => AnotherTimeAsk, { nullable: true, description: 'The newest ask for another time; null when there was none, or when the meeting was cancelled or moved by somebody else meanwhile.' })
  anotherTime!: AnotherTimeAsk | null;
  @Field(() => Int, { description: 'How often the own organisation may still ask for another time of it.' })
  asksLeft!: number;
}

@ObjectType({ description: 'A hall with its tables in order, for the plan.' })
export class AgendaHall {
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => [String], { description: 'Labels of its tables.' })
  tables!: string[];
}

@ObjectType({ description: 'A calendar subscription of the signed-in delegate; its secret address is shown once, when it is made.' })
export class CalendarFeed {
  @Field(() => ID, { description: 'Id of the subscription.' })
  id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a calendar last read it; null before the first time.' })
  lastReadAt!: Date | null;
}

@ObjectType({ description: 'The agenda of the own organisation and the signed-in delegate.' })
export class Agenda {
  @Field(() => String, { description: 'Zone of the event, IANA name; every time of the agenda is meant in it.' })
  timeZone!: string;
  @Field(() => GraphQLISODateTime, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => String, { description: 'Name of the signed-in delegate.' })
  delegateName!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the delegate confirmed to attend; null before.' })
  attendanceConfirmedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Number of the published version; null while none is published.' })
  versionNumber!: number | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published; null while none is.' })
  publishedAt!: Date | null;
  @Field(() => [AgendaDay], { description: 'Days of the event.' })
  days!: AgendaDay[];
  @Field(() => [AgendaMeeting], { description: 'Meetings in time order, cancelled ones included.' })
  meetings!: AgendaMeeting[];
  @Field(() => ID, { nullable: true, description: 'The meeting under way or the next one, the own ones first; null when none is left.' })
  nextMeetingId!: string | null;
  @Field(() => [AgendaHall], { description: 'Halls with their tables.' })
  halls!: AgendaHall[];
  @Field(() => [CalendarFeed], { description: 'Calendar subscriptions that are open.' })
  feeds!: CalendarFeed[];
}

@ObjectType({ description: 'Note on a meeting that only the own organisation sees.' })
export class TeamNote {
  @Field(() => String, { description: 'The text; empty before anybody wrote.' })
  text!: string;
  @Field(() => Int, { description: 'Version to send with the next change; 0 before anybody wrote.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Colleague who wrote last; null before anybody did.' })
  writtenBy!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null before anybody wrote.' })
  updatedAt!: Date | null;
}

@ObjectType({ description: 'A delegate of the own organisation as one of its meetings sees them.' })
export class MeetingTeamMember {
  @Field(() => ID, { description: 'The delegate.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'named (goes), companion (joins) or none.' })
  part!: string;
  @Field(() => String, { nullable: true, description: 'Why the delegate cannot take part: away or busy in another meeting; null when free.' })
  obstacle!: string | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may change the seat of this delegate.' })
  isMineToChange!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may let this delegate take over.' })
  canBeGivenIt!: boolean;
}

@ObjectType({ description: 'The page of one meeting of the own organisation.' })
export class MeetingPage {
  @Field(() => AgendaMeeting, { description: 'The meeting.' })
  meeting!: AgendaMeeting;
  @Field(() => String, { nullable: true, description: 'Where the video call is held; null while the organiser has given no link, and for every other meeting.' })
  videoUrl!: string | null;
  @Field(() => ParticipantOrganisation, { nullable: true, description: 'The counterpart at the level that is open to the own organisation; null when nothing of it is.' })
  counterpart!: ParticipantOrganisation | null;
  @Field(() => TeamNote, { description: 'What the own team noted.' })
  note!: TeamNote;
  @Field(() => MeetingOutcome, { nullable: true, description: 'What the own organisation says came of it; null before it did.' })
  outcome!: MeetingOutcome | null;
  @Field(() => [MeetingTeamMember], { description: 'Delegates of the own organisation and what each does in this meeting.' })
  team!: MeetingTeamMember[];
  @Field(() => [ID], { description: 'Delegates of the counterpart who come, the named one first; empty where its names are not open to the own organisation.' })
  counterpartDelegateIds!: string[];
}

@ObjectType({ description: 'The protected venue, or why it is not shown.' })
export class EventVenue {
  @Field(() => String, { nullable: true, description: 'Where the event is held; null while it may not be shown to this person.' })
  venue!: string | null;
  @Field(() => String, { nullable: true, description: 'Why not: notApproved, notConfirmed, notReleased or notSet; null when it is shown.' })
  reason!: string | null;
}
