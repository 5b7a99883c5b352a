import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, NotPossible } from '../../common/index.ts';

@ObjectType({ description: 'A published meeting of this very time, as the organisers see it.' })
export class RunningMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Table.' })
  table!: string;
  @Field(() => Int, { description: 'Where the table stands in the order of tables.' })
  position!: number;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => Boolean, { description: 'Whether the delegate of the first side is marked present today, or somebody of it reported or answered at this meeting.' })
  isFirstPresent!: boolean;
  @Field(() => Boolean, { description: 'The same of the second side.' })
  isSecondPresent!: boolean;
  @Field(() => Boolean, { description: 'Whether it is a stand-by that took the table of a missing meeting.' })
  isStandBy!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'From when on it can be reported missing; of a stand-by counted from when both took it.' })
  reportableFrom!: Date;
  @Field(() => String, { nullable: true, description: 'State of the newest report of it; null without one.' })
  report!: string | null;
}

@ObjectType({ description: 'A table without a meeting in the slot that runs.' })
export class IdleTable {
  @Field(() => String, { description: 'Table.' })
  table!: string;
  @Field(() => Int, { description: 'Where it stands in the order of tables.' })
  position!: number;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => Boolean, { description: 'Whether it is closed in this slot; else it is free.' })
  isClosed!: boolean;
}

@ObjectType({ description: 'The slot that runs.' })
export class RunningSlot {
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
}

@ObjectType({ description: 'A meeting of the next slot with a side whose delegate is not marked present today.' })
export class IncompleteMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Table.' })
  table!: string;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => [String], { description: 'The sides to find, over the shoulder: one or both.' })
  toFind!: string[];
}

@ObjectType({ description: 'What begins next today, and whether its people are known to be here.' })
export class NextSlot {
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
  @Field(() => Int, { description: 'Planned meetings at tables.' })
  meetings!: number;
  @Field(() => [IncompleteMeeting], { description: 'Of them, those with a side to find, by table.' })
  incomplete!: IncompleteMeeting[];
}

@ObjectType({ description: 'An offer of a table that fell free.' })
export class StandByOfferRecord {
  @Field(() => ID, { description: 'The offer.' })
  id!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => String, { description: 'open, taken, refused, expired or withdrawn.' })
  status!: string;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can, or could, be taken.' })
  answerBy!: Date;
  @Field(() => Int, { description: 'How many sides took it, 0 to 2; which of them is not told.' })
  taken!: number;
}

@ObjectType({ description: 'A report that a meeting does not begin, and what became of its table.' })
export class MissingReport {
  @Field(() => ID, { description: 'The report.' })
  id!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Table.' })
  table!: string;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start of the meeting.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End of its slot.' })
  endsAt!: Date;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => String, { description: 'missing: reported so; cancelled: cancelled on its day, and its table left to a stand-by.' })
  cause!: string;
  @Field(() => String, { description: 'reported (one word), tableFree (two words), given, answered, withdrawn or lapsed.' })
  status!: string;
  @Field(() => String, { description: 'first, second or organiser.' })
  reportedBy!: string;
  @Field(() => String, { nullable: true, description: 'Whose word freed the table: first, second or organiser; null before.' })
  freedBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was reported.' })
  reportedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'Until when an offer of the table can still be made.' })
  offerableUntil!: Date;
  @Field(() => [StandByOfferRecord], { description: 'Offers of the table, the newest first.' })
  offers!: StandByOfferRecord[];
}

@ObjectType({ description: 'A delegate and whether they are here today.' })
export class PresentDelegate {
  @Field(() => ID, { description: 'The delegate.' })
  delegateId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Organisation, over the shoulder.' })
  organisation!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when marked present today; null when not.' })
  presentSince!: Date | null;
  @Field(() => Boolean, { description: 'Whether an organiser marked it.' })
  isMarkedByOrganiser!: boolean;
}

@ObjectType({ description: 'Who is here today: at most 50, found by name or organisation.' })
export class PresenceList {
  @Field(() => [PresentDelegate], { description: 'The first 50 in order of organisation and name.' })
  delegates!: PresentDelegate[];
  @Field(() => Int, { description: 'How many the search finds.' })
  found!: number;
}

@ObjectType({ description: 'The day as the organisers run it.' })
export class OnTheDay {
  @Field(() => GraphQLISODateTime, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => String, { nullable: true, description: 'The day of the event that today is, YYYY-MM-DD; null outside its days.' })
  day!: string | null;
  @Field(() => Int, { description: 'Delegates who take part.' })
  delegates!: number;
  @Field(() => Int, { description: 'Of them, those marked present today.' })
  present!: number;
  @Field(() => [ID], { description: 'Registrations of the organisations with somebody present today.' })
  presentRegistrationIds!: string[];
  @Field(() => Int, { description: 'From so many minutes after its start on a meeting can be reported missing.' })
  missingAfterMinutes!: number;
  @Field(() => Int, { description: 'Minutes to answer an offer.' })
  answerMinutes!: number;
  @Field(() => Int, { description: 'Minutes of the slot that must be left.' })
  leastMinutes!: number;
  @Field(() => [RunningMeeting], { description: 'Planned meetings of this very time by table, video calls left out.' })
  running!: RunningMeeting[];
  @Field(() => RunningSlot, { nullable: true, description: 'The slot that runs; null between slots.' })
  slot!: RunningSlot | null;
  @Field(() => [IdleTable], { description: 'Tables without a meeting in the slot that runs; none between slots.' })
  idleTables!: IdleTable[];
  @Field(() => NextSlot, { nullable: true, description: 'The next meetings of today; null when none follows.' })
  next!: NextSlot | null;
  @Field(() => [MissingReport], { description: 'Reports of today, open ones first, then the newest; at most 100.' })
  reports!: MissingReport[];
}

@ObjectType({ description: 'It is kept.' })
export class OnTheDaySaved {
  @Field(() => OnTheDay, { description: 'As it stands now.' })
  onTheDay!: OnTheDay;
}

export const OnTheDayResult = createUnionType({
  name: 'OnTheDayResult',
  description: 'Outcome of an act of an organiser on the day.',
  types: () => [OnTheDaySaved, InvalidInput, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
