import { createUnionType, Field, Float, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotFound, NotPossible } from '../../common/index.ts';
import { AffectedOrganisation } from '../comparison/comparison.type.ts';
import { PublishChange } from '../publish.type.ts';

@InputType({ description: 'An event whose published schedule is mended.' })
export class StartRepairInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@InputType({ description: 'A repair.' })
export class RepairIdInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The repair.' })
  repairId!: string;
}

@InputType({ description: 'One of the ways that a repair offers.' })
export class TakeRepairOfferInput extends RepairIdInput {
  @Field(() => String, { description: 'fewestMoves, between or bestDay.' })
  kind!: string;
}

@ObjectType({ description: 'A published meeting that cannot stand as it is.' })
export class BrokenMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'table, people, pair, time, crowd (one side would be in too many at a time), pool (no interpreter or escort is left) or order (against the order or the rest that the organiser wants).' })
  cause!: string;
  @Field(() => String, { nullable: true, description: 'Why its table is closed; null where it is not, or for no reason given.' })
  closedFor!: string | null;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => GraphQLISODateTime, { description: 'Published start.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Label of its table.' })
  tableLabel!: string;
  @Field(() => String, { description: 'Hall of its table.' })
  hall!: string;
  @Field(() => String, { description: 'The same in Ukrainian; its one name where it has no other.' })
  hallUk!: string;
}

@ObjectType({ description: 'What has become of the published schedule since; meetings that have begun are not counted.' })
export class RepairNeed {
  @Field(() => Int, { description: 'Number of the published version.' })
  versionNumber!: number;
  @Field(() => GraphQLISODateTime, { description: 'When it was published.' })
  publishedAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Number of the draft that taking an offer sets aside; null without one.' })
  draftNumber!: number | null;
  @Field(() => Int, { description: 'Published meetings whose table is closed or gone.' })
  withoutTable!: number;
  @Field(() => Int, { description: 'Published meetings of which somebody cannot come.' })
  withoutPeople!: number;
  @Field(() => Int, { description: 'Published meetings whose pair no longer meets.' })
  withoutPair!: number;
  @Field(() => Int, { description: 'Published meetings whose time is none any more, or is ruled out for them.' })
  withoutTime!: number;
  @Field(() => Int, { description: 'Published meetings of organisations that have too many at a time.' })
  tooMany!: number;
  @Field(() => Int, { description: 'At times at which more meetings need an interpreter or escort of a pool than it has people there.' })
  withoutHelper!: number;
  @Field(() => Int, { description: 'Against the order or the rest that the organiser wants.' })
  outOfOrder!: number;
  @Field(() => Int, { description: 'In which somebody has too little time to walk from another hall, or to one.' })
  tooFar!: number;
  @Field(() => Int, { description: 'Pairs that agreed after publishing and have no meeting.' })
  newlyAgreed!: number;
  @Field(() => Int, { description: 'Pairs that had agreed before and have no meeting.' })
  leftOver!: number;
  @Field(() => [BrokenMeeting], { description: 'Published meetings that cannot stand, at most 300, by time.' })
  meetings!: BrokenMeeting[];
}

@ObjectType({ description: 'One way to mend the published schedule.' })
export class RepairOffer {
  @Field(() => String, { description: 'fewestMoves, between or bestDay.' })
  kind!: string;
  @Field(() => Int, { description: 'Published meetings at another time.' })
  moved!: number;
  @Field(() => Int, { description: 'Meetings at their published time, but at another table or with other people.' })
  otherPlace!: number;
  @Field(() => Int, { description: 'Meetings that are not published yet.' })
  added!: number;
  @Field(() => Int, { description: 'Published meetings that are not held.' })
  lost!: number;
  @Field(() => Int, { description: 'Gaps in the days of all organisations together.' })
  gaps!: number;
  @Field(() => Int, { description: 'Agreed pairs without a meeting.' })
  unplaced!: number;
  @Field(() => Int, { description: 'Organisations with a meeting that differs from what is published.' })
  affected!: number;
}

@ObjectType({ description: 'A repair of the published schedule.' })
export class ScheduleRepair {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'queued, running, done or failed.' })
  status!: string;
  @Field(() => Float, { description: 'Part of the work that is done, 0 to 1.' })
  part!: number;
  @Field(() => Int, { description: 'Number of the published version that it mends.' })
  versionNumber!: number;
  @Field(() => Boolean, { description: 'That version, or the event, has changed since: nothing of it can be taken.' })
  isOvertaken!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it failed, as a stable code; null where it did not.' })
  failure!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was ordered.' })
  madeAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Proven: no schedule of these meetings has fewer at another time than published. Null before it is done.' })
  movesBound!: number | null;
  @Field(() => [RepairOffer], { description: 'One to three, the fewest moves first, every further one with fewer gaps; none before it is done.' })
  offers!: RepairOffer[];
  @Field(() => String, { nullable: true, description: 'Kind of the offer that was taken; null while none is.' })
  takenKind!: string | null;
}

@ObjectType({ description: 'What an offer changes against the published version.' })
export class RepairOfferChanges {
  @Field(() => [PublishChange], { description: 'Meetings that differ, at most 300, by time.' })
  meetings!: PublishChange[];
  @Field(() => [AffectedOrganisation], { description: 'Organisations whose meetings differ, the most affected first.' })
  organisations!: AffectedOrganisation[];
}

@ObjectType({ description: 'The repair is ordered.' })
export class RepairStarted {
  @Field(() => ID, { description: 'The repair.' })
  repairId!: string;
}

@ObjectType({ description: 'The repair is forgotten.' })
export class RepairDiscarded {
  @Field(() => ID, { description: 'The repair.' })
  repairId!: string;
}

@ObjectType({ description: 'The offer is the draft; nobody is told before it is published.' })
export class RepairOfferTaken {
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Its number.' })
  number!: number;
}

const resolveType = (value: object) => value.constructor.name;

export const StartRepairResult = createUnionType({ name: 'StartRepairResult', description: 'Outcome of ordering a repair.', types: () => [RepairStarted, NotPossible] as const, resolveType });
export const DiscardRepairResult = createUnionType({ name: 'DiscardRepairResult', description: 'Outcome of discarding a repair.', types: () => [RepairDiscarded, NotFound] as const, resolveType });
export const TakeRepairOfferResult = createUnionType({ name: 'TakeRepairOfferResult', description: 'Outcome of taking an offer of a repair.', types: () => [RepairOfferTaken, NotFound, NotPossible] as const, resolveType });
