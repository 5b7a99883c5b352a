import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion, UserError } from '../common/index.ts';
import { BoardConflict, ScheduleRun } from './schedule.type.ts';

@ObjectType({ implements: () => UserError, description: 'The meeting cannot stand there.' })
export class PlaceRefused extends UserError {
  @Field(() => [BoardConflict], { description: 'What stands in the way.' })
  conflicts!: BoardConflict[];
}

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

const resolveType = (value: object) => value.constructor.name;

export const ScheduleRunResult = createUnionType({ name: 'ScheduleRunResult', description: 'Outcome of ordering or stopping a run.', types: () => [ScheduleRunAccepted, InvalidInput, NotFound, NotPossible] as const, resolveType });

export const EditDraftResult = createUnionType({
  name: 'EditDraftResult',
  description: 'Outcome of a change of the draft.',
  types: () => [ScheduleDraftEdited, PlaceRefused, InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion] as const,
  resolveType,
});

export const PublishScheduleResult = createUnionType({ name: 'PublishScheduleResult', description: 'Outcome of publishing.', types: () => [SchedulePublished, NotFound, NotPossible, StaleVersion] as const, resolveType });

export const CancelMeetingResult = createUnionType({ name: 'CancelMeetingResult', description: 'Outcome of a cancellation.', types: () => [MeetingCancelled, InvalidInput, LocationRefused, NotFound, NotPossible] as const, resolveType });
