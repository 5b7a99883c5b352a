import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Orders a run of the scheduler.' })
export class StartScheduleRunInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { defaultValue: 20, description: 'Seconds it may take, 1 to 600.' })
  seconds!: number;
  @Field(() => Int, { nullable: true, description: 'Seed from 0; null takes one at random.' })
  seed!: number | null;
}

@InputType({ description: 'A run that is to end.' })
export class StopScheduleRunInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the run.' })
  runId!: string;
}

@InputType({ description: 'Where the meeting of an agreement is to stand, and where it was seen.' })
export class DraftMoveInput {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => ID, { nullable: true, description: 'Slot it was seen in; null: it was left over.' })
  fromSlotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table it was seen at; null: it was left over.' })
  fromTableId!: string | null;
  @Field(() => ID, { description: 'Slot.' })
  slotId!: string;
  @Field(() => ID, { description: 'Table.' })
  tableId!: string;
}

@InputType({ description: 'Moves meetings of the draft together: all of them or none.' })
export class MoveMeetingsInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The draft that was seen.' })
  versionId!: string;
  @Field(() => [DraftMoveInput], { description: 'One to ten meetings.' })
  moves!: DraftMoveInput[];
}

@InputType({ description: 'Undoes one act in the draft.' })
export class UndoDraftEditInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The act.' })
  editId!: string;
}

@InputType({ description: 'Restores an older version as a new draft.' })
export class RestoreVersionInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The version.' })
  versionId!: string;
}

@InputType({ description: 'Holds a meeting of the draft where it is, or lets it go.' })
export class PinMeetingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Revision of the draft that was seen.' })
  revision!: number;
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => Boolean, { description: 'True holds it, false lets it go.' })
  isPinned!: boolean;
}

@InputType({ description: 'Takes a meeting out of the draft.' })
export class TakeOutMeetingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Revision of the draft that was seen.' })
  revision!: number;
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Reason, read by both sides once the draft is published.' })
  reason!: string;
}

@InputType({ description: 'Closes a table in some slots, or opens it again.' })
export class CloseTableInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The table.' })
  tableId!: string;
  @Field(() => [ID], { description: 'One to 200 slots.' })
  slotIds!: string[];
  @Field(() => Boolean, { description: 'True closes it, false opens it again.' })
  isClosed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is closed, at most 120 characters; stands on the board.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the planned meetings that lose their place and were seen (MeetingsAffected.key); null refuses while any would.' })
  accepted?: string | null;
}

@InputType({ description: 'Publishes the draft.' })
export class PublishScheduleInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Its revision as previewed.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Why it takes the place of the published version; needed where there is one.' })
  reason!: string | null;
}

@InputType({ description: 'Cancels a published meeting.' })
export class CancelMeetingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Reason that the other side reads.' })
  reason!: string;
}
