import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion, UserError } from '../common/index.ts';
import { MeetingsAffected } from '../events/index.ts';
import { BoardChange } from './board-change.type.ts';
import { ScheduleRun } from './schedule-run.type.ts';
import { BoardConflict, DroppedMeeting } from './schedule.type.ts';

@ObjectType({ implements: () => UserError, description: 'The meeting cannot stand there.' })
export class PlaceRefused extends UserError {
  @Field(() => [BoardConflict], { description: 'What stands in the way.' })
  conflicts!: BoardConflict[];
}

@ObjectType({ implements: () => UserError, description: 'The meeting no longer stands where it was seen. Nothing was overwritten.' })
export class MeetingMovedMeanwhile extends UserError {
  @Field(() => ID, { description: 'Agreement of the pair.' })
  agreementId!: string;
  @Field(() => String, { nullable: true, description: 'Name of the organiser who moved it; null where it was none.' })
  by!: string | null;
  @Field(() => Boolean, { description: 'Whether that was the viewer, in another window.' })
  isOwn!: boolean;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When; null where it is not known.' })
  at!: Date | null;
  @Field(() => ID, { nullable: true, description: 'Slot where it stands now; null where it is no longer in the draft.' })
  slotId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Table where it stands now; null where it is no longer in the draft.' })
  tableId!: string | null;
}

export type EditFault = NotFound | NotPossible | StaleVersion | PlaceRefused | MeetingMovedMeanwhile;

@ObjectType({ description: 'The run is ordered, or told to stop.' })
export class ScheduleRunAccepted {
  @Field(() => ScheduleRun, { description: 'The run.' })
  run!: ScheduleRun;
}

@ObjectType({ description: 'The draft is changed.' })
export class ScheduleDraftEdited {
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Revision to send with the next change.' })
  revision!: number;
  @Field(() => ID, { description: 'The act, to undo it by.' })
  editId!: string;
  @Field(() => BoardChange, { description: 'What is different on the board now.' })
  change!: BoardChange;
}

@ObjectType({ description: 'An older version stands as the draft; the draft before it is set aside and can be restored itself.' })
export class VersionRestored {
  @Field(() => ID, { description: 'The new draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Number of the new draft.' })
  number!: number;
  @Field(() => Int, { description: 'Meetings that came back.' })
  kept!: number;
  @Field(() => [DroppedMeeting], { description: 'Meetings that could not come back, with the reason.' })
  dropped!: DroppedMeeting[];
  @Field(() => ID, { nullable: true, description: 'The draft that was set aside; null where there was none.' })
  replacedVersionId!: string | null;
}

@ObjectType({ description: 'The schedule is published and those concerned are told.' })
export class SchedulePublished {
  @Field(() => ID, { description: 'The version.' })
  versionId!: string;
  @Field(() => Int, { description: 'How many people were told.' })
  told!: number;
}

@ObjectType({ description: 'The meeting is cancelled; the other side is told.' })
export class MeetingCancelled {
  @Field(() => ID, { description: 'Id of the meeting.' })
  meetingId!: string;
}

@ObjectType({ description: 'The table is closed, or open again.' })
export class TableClosingDone {
  @Field(() => ID, { description: 'The table.' })
  tableId!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const ScheduleRunResult = createUnionType({ name: 'ScheduleRunResult', description: 'Outcome of ordering or stopping a run.', types: () => [ScheduleRunAccepted, InvalidInput, NotFound, NotPossible] as const, resolveType });

export const EditDraftResult = createUnionType({
  name: 'EditDraftResult',
  description: 'Outcome of a change of the draft.',
  types: () => [ScheduleDraftEdited, PlaceRefused, MeetingMovedMeanwhile, InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion] as const,
  resolveType,
});

export const CloseTableResult = createUnionType({ name: 'CloseTableResult', description: 'Outcome of closing a table.', types: () => [TableClosingDone, InvalidInput, LocationRefused, MeetingsAffected, NotFound, NotPossible] as const, resolveType });

export const RestoreVersionResult = createUnionType({ name: 'RestoreVersionResult', description: 'Outcome of restoring a version.', types: () => [VersionRestored, NotFound, NotPossible] as const, resolveType });

export const PublishScheduleResult = createUnionType({ name: 'PublishScheduleResult', description: 'Outcome of publishing.', types: () => [SchedulePublished, InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion] as const, resolveType });

export const CancelMeetingResult = createUnionType({ name: 'CancelMeetingResult', description: 'Outcome of a cancellation.', types: () => [MeetingCancelled, InvalidInput, LocationRefused, NotFound, NotPossible] as const, resolveType });
