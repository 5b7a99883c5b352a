import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { BoardLeftover, BoardMeeting, BoardRemedy, BoardScore, ScheduleChangeCounts } from './schedule.type.ts';

@ObjectType({ description: 'What one act changed on the board of the draft. Applied to the revision before it, it gives the revision after it. Without an act: where the board stands; whoever shows an older one loads it anew.' })
export class BoardChange {
  @Field(() => ID, { nullable: true, description: 'The draft; null: the board is another one now and is to be loaded anew.' })
  versionId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Revision after the act; null where the board is to be loaded anew.' })
  revision!: number | null;
  @Field(() => ID, { nullable: true, description: 'The act; null where the board is to be loaded anew, or is only told where it stands.' })
  editId!: string | null;
  @Field(() => String, { nullable: true, description: 'placed, moved, takenOut, pinned, unpinned or undone; null where the board is to be loaded anew.' })
  kind!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the organiser; null where it was none.' })
  by!: string | null;
  @Field(() => Boolean, { description: 'Whether it was the viewer.' })
  isOwn!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null where the board is to be loaded anew.' })
  at!: Date | null;
  @Field(() => [BoardMeeting], { description: 'Meetings as they stand now.' })
  meetings!: BoardMeeting[];
  @Field(() => [ID], { description: 'Meetings that are no longer in the draft.' })
  removedIds!: string[];
  @Field(() => ScheduleChangeCounts, { nullable: true, description: 'What the draft changes now; null where the board is to be loaded anew.' })
  changes!: ScheduleChangeCounts | null;
  @Field(() => BoardScore, { nullable: true, description: 'How good the draft is now; null where the board is to be loaded anew.' })
  score!: BoardScore | null;
  @Field(() => [BoardLeftover], { description: 'Agreed pairs without a meeting now.' })
  leftovers!: BoardLeftover[];
  @Field(() => [BoardRemedy], { description: 'What would place most now, best first.' })
  topRemedies!: BoardRemedy[];

  /** Where a version stands. */
  static at(versionId: string, revision: number): BoardChange {
    return Object.assign(BoardChange.anew(), { versionId, revision });
  }

  /** The board is another one now. */
  static anew(): BoardChange {
    return Object.assign(new BoardChange(), { versionId: null, revision: null, editId: null, kind: null, by: null, isOwn: false, at: null, meetings: [], removedIds: [], changes: null, score: null, leftovers: [], topRemedies: [] });
  }
}

@ObjectType({ description: 'What one act did to one meeting.' })
export class DraftEditStep {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => ID, { nullable: true, description: 'Slot before; null: it was not in the draft.' })
  fromSlotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table before; null: it was not in the draft.' })
  fromTableId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Slot after; null: it is out of the draft.' })
  toSlotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table after; null: it is out of the draft.' })
  toTableId!: string | null;
}

@ObjectType({ description: 'One act in the draft.' })
export class DraftEdit {
  @Field(() => ID, { description: 'Id of the act.' })
  id!: string;
  @Field(() => String, { description: 'placed, moved, takenOut, pinned, unpinned or undone.' })
  kind!: string;
  @Field(() => ID, { nullable: true, description: 'The act it takes back; null unless it is undone.' })
  undoesId!: string | null;
  @Field(() => Boolean, { description: 'Whether it has been taken back.' })
  isUndone!: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the organiser; null where it was none.' })
  by!: string | null;
  @Field(() => Boolean, { description: 'Whether it was the viewer.' })
  isOwn!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
  @Field(() => [DraftEditStep], { description: 'Meetings it touched.' })
  steps!: DraftEditStep[];
}
