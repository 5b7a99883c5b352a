import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Why a meeting cannot stand at a place.' })
export class BoardConflict {
  @Field(() => String, { description: 'Kind of conflict, such as delegateBusy, tableTaken, linesTaken, delegateUnavailable, meetingLimitReached.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Over-the-shoulder name of the organisation concerned; null where it is none.' })
  organisation!: string | null;
  @Field(() => String, { nullable: true, description: 'Pool of interpreters or escorts of whom nobody is left; null where it is about none.' })
  pool!: string | null;
  @Field(() => String, { nullable: true, description: 'The meeting in the way, as the names of both sides; null where it is none.' })
  otherMeeting!: string | null;
  @Field(() => String, { nullable: true, description: 'Table of that meeting; null where there is none.' })
  otherTable!: string | null;
  @Field(() => ID, { nullable: true, description: 'Agreement of that meeting; null where there is none.' })
  otherAgreementId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Delegates the organisation has there at that time, busy or not; null where it is not about one slot.' })
  delegates!: number | null;
}

@ObjectType({ description: 'A slot of the board.' })
export class BoardSlot {
  @Field(() => ID, { description: 'Id of the slot.' })
  id!: string;
  @Field(() => String, { description: 'Day in the zone of the event, YYYY-MM-DD.' })
  day!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'End.' })
  endsAt!: Date;
}

@ObjectType({ description: 'A table of the board.' })
export class BoardTable {
  @Field(() => ID, { description: 'Id of the table.' })
  id!: string;
  @Field(() => String, { description: 'Label, such as T12.' })
  label!: string;
  @Field(() => String, { description: 'Hall.' })
  hall!: string;
  @Field(() => String, { description: 'Hall as Ukrainian readers call it; its one name if it has no other.' })
  hallUk!: string;
}

@ObjectType({ description: 'A meeting on the board, under over-the-shoulder names.' })
export class BoardMeeting {
  @Field(() => ID, { description: 'Id the meeting keeps over versions.' })
  id!: string;
  @Field(() => ID, { description: 'Agreement it is held for.' })
  agreementId!: string;
  @Field(() => ID, { description: 'Slot.' })
  slotId!: string;
  @Field(() => ID, { description: 'Table.' })
  tableId!: string;
  @Field(() => ID, { description: 'Registration of the first side.' })
  firstRegistrationId!: string;
  @Field(() => ID, { description: 'Registration of the second side.' })
  secondRegistrationId!: string;
  @Field(() => String, { description: 'First side.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side.' })
  secondName!: string;
  @Field(() => Boolean, { description: 'Held where it is by the organiser.' })
  isPinned!: boolean;
  @Field(() => Boolean, { description: 'Held by video call; its table stays its own, and nobody sits there.' })
  isByVideo!: boolean;
  @Field(() => String, { description: 'planned or cancelled.' })
  status!: string;
  @Field(() => String, { description: 'Against the published version: new, moved, unchanged; in the published version itself unchanged.' })
  change!: string;
  @Field(() => [String], { description: 'Pools of interpreters and escorts of which it takes one each.' })
  pools!: string[];
  @Field(() => String, { nullable: true, description: 'Reason of a cancellation; null where there is none.' })
  cancelReason!: string | null;
}

@ObjectType({ description: 'How good a version is.' })
export class BoardScore {
  @Field(() => Int, { description: 'Agreed meetings that are placed.' })
  placed!: number;
  @Field(() => Int, { description: 'Agreed meetings in all.' })
  agreed!: number;
  @Field(() => Int, { nullable: true, description: 'Proven upper bound: no schedule of these pairs holds more meetings; null where it was not worked out.' })
  bound!: number | null;
  @Field(() => Int, { nullable: true, description: 'Proven lower bound: no schedule that holds all agreed pairs has fewer gaps; null where not all are placed.' })
  gapBound!: number | null;
  @Field(() => Int, { description: 'Groups of idle slots between two meetings of an organisation on one day, summed.' })
  gaps!: number;
  @Field(() => Int, { description: 'Difference between the most and the fewest gaps of an organisation: fairness.' })
  gapSpread!: number;
  @Field(() => Int, { description: 'Organisations with an agreed meeting and none placed.' })
  unserved!: number;
  @Field(() => Int, { description: 'Time wishes that could not be met.' })
  unmetTimeWishes!: number;
  @Field(() => Int, { description: 'Changes of table between consecutive meetings of an organisation.' })
  tableChanges!: number;
  @Field(() => Int, { description: 'Over all organisations, meetings on the fullest day less those on the emptiest.' })
  dayImbalance!: number;
}

@ObjectType({ description: 'One way to place more.' })
export class BoardRemedy {
  @Field(() => String, { description: 'openTable, addLine, addDelegate, widenAvailability, raiseMeetingLimit, enlargePool, addSlots or placeByHand.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Over-the-shoulder name of the organisation concerned; null where it is none.' })
  organisation!: string | null;
  @Field(() => ID, { nullable: true, description: 'Registration of that organisation; null where it is none.' })
  registrationId!: string | null;
  @Field(() => String, { nullable: true, description: 'Pool of interpreters or escorts concerned; null where it is none.' })
  pool!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of that pool; null where it is none.' })
  poolId!: string | null;
  @Field(() => String, { nullable: true, description: 'Day concerned, YYYY-MM-DD; null where it is none.' })
  day!: string | null;
  @Field(() => ID, { nullable: true, description: 'Slot for placing by hand; null otherwise.' })
  slotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table for placing by hand; null otherwise.' })
  tableId!: string | null;
  @Field(() => Int, { description: 'How many tables, slots or lines more, or the highest number of meetings; 1 for every other.' })
  amount!: number;
  @Field(() => Int, { description: 'Leftovers that it would cure.' })
  cures!: number;
}

@ObjectType({ description: 'An agreed pair without a meeting, and why. No reason quotes a wish or an exclusion.' })
export class BoardLeftover {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => ID, { description: 'Registration of the first side.' })
  firstRegistrationId!: string;
  @Field(() => ID, { description: 'Registration of the second side.' })
  secondRegistrationId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => String, { nullable: true, description: 'Country of the first side, ISO 3166-1 alpha-2; null where it is not known.' })
  firstCountry!: string | null;
  @Field(() => String, { nullable: true, description: 'Country of the second side, ISO 3166-1 alpha-2; null where it is not known.' })
  secondCountry!: string | null;
  @Field(() => String, { description: 'noCommonSlot, commonSlotsTaken, fullyBooked, tablesFull, poolTaken, orderLeavesNoSlot, restLeavesNoSlot, walkLeavesNoSlot, meetingLimitReached, stillFits or notSchedulable.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Side the reason is about; null where it is both or none.' })
  organisation!: string | null;
  @Field(() => String, { nullable: true, description: 'Pool of interpreters or escorts the reason is about; null where it is none.' })
  pool!: string | null;
  @Field(() => Int, { nullable: true, description: 'First number of the reason: common slots, booked meetings, or slots of the first side; null without.' })
  count!: number | null;
  @Field(() => Int, { nullable: true, description: 'Second number: of how many, or slots of the second side; null without.' })
  ofCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the published version that holds a meeting of the pair; null where it holds none.' })
  lostFromVersion!: number | null;
  @Field(() => String, { nullable: true, description: 'Why that meeting is lost: table, people, time, pair, crowd, pool, order or walk, for which it cannot stand where it was, or noPlace: it has no place in this draft. Null where none is.' })
  lostCause!: string | null;
  @Field(() => [BoardRemedy], { description: 'At most two ways out, the cheapest first.' })
  remedies!: BoardRemedy[];
}

@ObjectType({ description: 'A meeting of an older version that could not come back.' })
export class DroppedMeeting {
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was; null where the slot is not known any more.' })
  startsAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Label of its table; null where the table is not known any more.' })
  table!: string | null;
  @Field(() => String, { description: 'notAgreed, delegateGone, delegateAway, tableGone, slotGone, limitReached, noRoom, or agreedTimeTaken: its two sides agreed to this time since, and it is taken.' })
  reason!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it stands in the draft instead of the agreed time; null: it is left out.' })
  standsAt!: Date | null;
}

@ObjectType({ description: 'A version of the schedule in the list of versions.' })
export class ScheduleVersionSummary {
  @Field(() => Int, { nullable: true, description: 'Number of the version it was restored from; null unless it was.' })
  restoredFromNumber!: number | null;
  @Field(() => [DroppedMeeting], { description: 'What could not come back when it was restored.' })
  dropped!: DroppedMeeting[];
  @Field(() => ID, { description: 'Id of the version.' })
  id!: string;
  @Field(() => Int, { description: 'Number, rising.' })
  number!: number;
  @Field(() => String, { description: 'draft, published, superseded or discarded.' })
  status!: string;
  @Field(() => Int, { description: 'Rises with every change.' })
  revision!: number;
  @Field(() => Int, { description: 'Planned meetings in it.' })
  meetings!: number;
  @Field(() => BoardScore, { nullable: true, description: 'Score; null before it was worked out.' })
  score!: BoardScore | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published; null while it was not.' })
  publishedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it took the place of a published version; null for the first and for what was not published.' })
  publishReason!: string | null;
}

@ObjectType({ description: 'Counts of what a draft changes.' })
export class ScheduleChangeCounts {
  @Field(() => Int, { description: 'New meetings.' })
  added!: number;
  @Field(() => Int, { description: 'Meetings at another time, table or with other delegates.' })
  moved!: number;
  @Field(() => Int, { description: 'Meetings that will not be held.' })
  cancelled!: number;
  @Field(() => Int, { description: 'Meetings as before.' })
  unchanged!: number;
}

@ObjectType({ description: 'A table that is closed in a slot.' })
export class BoardClosure {
  @Field(() => ID, { description: 'Table.' })
  tableId!: string;
  @Field(() => ID, { description: 'Slot.' })
  slotId!: string;
  @Field(() => String, { description: 'Why; empty where nobody said.' })
  reason!: string;
}

@ObjectType({ description: 'A slot that the organiser rules out or prefers for a meeting, through all runs and versions.' })
export class BoardSlotRule {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => ID, { description: 'Slot.' })
  slotId!: string;
  @Field(() => String, { description: 'never or prefer.' })
  rule!: string;
}

@ObjectType({ description: 'A meeting that is held before another, through all runs and versions.' })
export class BoardOrder {
  @Field(() => ID, { description: 'Agreement of the one that comes first.' })
  beforeId!: string;
  @Field(() => ID, { description: 'Agreement of the one that comes later.' })
  afterId!: string;
}

@ObjectType({ description: 'The board: one version as slots, tables and meetings.' })
export class ScheduleBoard {
  @Field(() => ScheduleVersionSummary, { nullable: true, description: 'The version shown; null while there is none.' })
  version!: ScheduleVersionSummary | null;
  @Field(() => ScheduleVersionSummary, { nullable: true, description: 'The published version it is compared with; null while none is.' })
  published!: ScheduleVersionSummary | null;
  @Field(() => ScheduleChangeCounts, { nullable: true, description: 'What the draft changes; null unless a draft is shown.' })
  changes!: ScheduleChangeCounts | null;
  @Field(() => [BoardSlot], { description: 'Slots in time order.' })
  slots!: BoardSlot[];
  @Field(() => [BoardTable], { description: 'Tables in their order.' })
  tables!: BoardTable[];
  @Field(() => [BoardClosure], { description: 'Where tables are closed; nobody is planned there.' })
  closures!: BoardClosure[];
  @Field(() => [BoardSlotRule], { description: 'Slots that are ruled out or preferred for a meeting.' })
  slotRules!: BoardSlotRule[];
  @Field(() => [BoardOrder], { description: 'Meetings that are held before others.' })
  orders!: BoardOrder[];
  @Field(() => [BoardMeeting], { description: 'Meetings, those cancelled after publishing included.' })
  meetings!: BoardMeeting[];
  @Field(() => [BoardLeftover], { description: 'Agreed pairs without a meeting.' })
  leftovers!: BoardLeftover[];
  @Field(() => [BoardRemedy], { description: 'What would place most, best first.' })
  topRemedies!: BoardRemedy[];
}

@ObjectType({ description: 'One slot for the meeting that is carried.' })
export class MeetingPlacesInSlot {
  @Field(() => ID, { description: 'Slot.' })
  slotId!: string;
  @Field(() => [ID], { description: 'Tables it may stand at; every other one is closed or taken.' })
  freeTableIds!: string[];
  @Field(() => [BoardConflict], { description: 'What is in the way at every table of the slot; empty where only tables are.' })
  conflicts!: BoardConflict[];
}

@ObjectType({ description: 'One meeting of a way out.' })
export class WayOutMove {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => ID, { nullable: true, description: 'Slot it stands in now; null where it is left over.' })
  fromSlotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table it stands at now; null where it is left over.' })
  fromTableId!: string | null;
  @Field(() => ID, { description: 'Slot it moves to.' })
  slotId!: string;
  @Field(() => ID, { description: 'Table it moves to.' })
  tableId!: string;
}

@ObjectType({ description: 'A way to place a meeting that cannot stand where it was put.' })
export class BoardWayOut {
  @Field(() => String, { description: 'elsewhere, swap or makeRoom.' })
  kind!: string;
  @Field(() => Int, { description: 'People of other meetings whose time, table or seat changes.' })
  people!: number;
  @Field(() => [WayOutMove], { description: 'The carried meeting first.' })
  moves!: WayOutMove[];
}

@ObjectType({ description: 'Why a meeting cannot stand at a place, and what can be done.' })
export class PlaceVerdict {
  @Field(() => [BoardConflict], { description: 'What stands in the way; empty: nothing does any more.' })
  conflicts!: BoardConflict[];
  @Field(() => [BoardWayOut], { description: 'At most four ways out, by how few people they disturb.' })
  ways!: BoardWayOut[];
}
