import { createUnionType, Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../../common/index.ts';
import { PublishChange, PublishPlace } from '../publish.type.ts';

@ObjectType({ description: 'How a disruption could go, and what it would cost; for choosing between them.' })
export class DisruptionChoice {
  @Field(() => String, { description: 'kept or shorter.' })
  lengths!: string;
  @Field(() => String, { description: 'laterEnd or cancelled.' })
  pastEnd!: string;
  @Field(() => GraphQLISODateTime, { description: 'End of the day.' })
  endsAt!: Date;
  @Field(() => Int, { nullable: true, description: 'Length of the shortened meetings; null where none is.' })
  meetingMinutes!: number | null;
  @Field(() => Int, { description: 'Meetings for which the day has no time left, before other places are looked for.' })
  withoutTime!: number;
  @Field(() => String, { nullable: true, description: 'Why it cannot be: pastMidnight or intoNextDay; null where it can.' })
  obstacle!: string | null;
}

@ObjectType({ description: 'What a disruption does, counted in meetings.' })
export class DisruptionCounts {
  @Field(() => Int, { description: 'That go with their slot to another time.' })
  moved!: number;
  @Field(() => Int, { description: 'Of these made shorter.' })
  shortened!: number;
  @Field(() => Int, { description: 'Of these that run at the instant and go on afterwards with what is left of them.' })
  resumed!: number;
  @Field(() => Int, { description: 'Whose slot no longer fits them and that found another place.' })
  otherPlace!: number;
  @Field(() => Int, { description: 'Held no more.' })
  cancelled!: number;
  @Field(() => Int, { description: 'Held by video call.' })
  byVideo!: number;
  @Field(() => Int, { description: 'Left as they are.' })
  untouched!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'End of the day; null for video.' })
  endsAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Length of the shortened meetings; null where none is.' })
  meetingMinutes!: number | null;
}

@ObjectType({ description: 'A meeting whose slot no longer fits it.' })
export class DisruptionUnfit {
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => PublishPlace, { description: 'Where it is published.' })
  from!: PublishPlace;
  @Field(() => PublishPlace, { nullable: true, description: 'Where it found another place; null: it is held no more.' })
  to!: PublishPlace | null;
  @Field(() => String, { description: 'noTimeLeft, or what stands in the way at the new time, such as delegateUnavailable.' })
  reason!: string;
}

@ObjectType({ description: 'What a disruption would do; nothing of it has been done.' })
export class DisruptionPreview {
  @Field(() => ID, { description: 'The published version it was worked out on.' })
  publishedVersionId!: string;
  @Field(() => Int, { description: 'Its revision.' })
  publishedRevision!: number;
  @Field(() => DisruptionCounts, { description: 'Counts.' })
  counts!: DisruptionCounts;
  @Field(() => Int, { description: 'Delegates whose meetings change.' })
  people!: number;
  @Field(() => Int, { description: 'Organisations whose meetings change.' })
  organisations!: number;
  @Field(() => Int, { description: 'Meetings that run at the instant.' })
  interrupted!: number;
  @Field(() => [DisruptionUnfit], { description: 'Meetings whose slot no longer fits them.' })
  unfit!: DisruptionUnfit[];
  @Field(() => [PublishChange], { description: 'Every meeting that changes, from and to.' })
  meetings!: PublishChange[];
  @Field(() => [DisruptionChoice], { description: 'The other ways to go; empty for video.' })
  choices!: DisruptionChoice[];
}

@ObjectType({ description: 'The disruption that stands in the draft until it is published or undone.' })
export class Disruption {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'times or video.' })
  kind!: string;
  @Field(() => Boolean, { description: 'A rehearsal is never published.' })
  isRehearsal!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'From when on.' })
  from!: Date;
  @Field(() => Int, { description: 'How long nothing is held; of no meaning for video.' })
  minutes!: number;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;
  @Field(() => Int, { description: 'Number of the draft.' })
  versionNumber!: number;
  @Field(() => Int, { description: 'Revision of the draft, to send with publishing.' })
  revision!: number;
  @Field(() => Boolean, { description: 'The published schedule has changed since: undo it and make it again.' })
  isOvertaken!: boolean;
  @Field(() => DisruptionCounts, { description: 'What it does.' })
  counts!: DisruptionCounts;
}

@ObjectType({ description: 'One mail that publishing the draft would send.' })
export class RehearsedMail {
  @Field(() => String, { description: 'Organisation of the reader, over the shoulder.' })
  organisation!: string;
  @Field(() => String, { description: 'Name of the reader.' })
  delegateName!: string;
  @Field(() => String, { description: 'Language it is written in.' })
  locale!: string;
  @Field(() => String, { description: 'Subject.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'What it tells the calendar: REQUEST or CANCEL; null without a calendar.' })
  method!: string | null;
  @Field(() => Int, { nullable: true, description: 'SEQUENCE of the calendar entry; null without a calendar.' })
  sequence!: number | null;
}

@ObjectType({ description: 'What publishing the draft would send. It was carried out and taken back: nothing was sent.' })
export class PublishRehearsal {
  @Field(() => Int, { description: 'Mails in all.' })
  mails!: number;
  @Field(() => Int, { description: 'Notifications in all.' })
  notifications!: number;
  @Field(() => Int, { description: 'People who are told.' })
  people!: number;
  @Field(() => [RehearsedMail], { description: 'The first 200 mails.' })
  firstMails!: RehearsedMail[];
}

@ObjectType({ description: 'A meeting by video call and where it is held.' })
export class VideoMeeting {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => GraphQLISODateTime, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => String, { nullable: true, description: 'Its own link; null: that of the event.' })
  url!: string | null;
}

@ObjectType({ description: 'Links of meetings by video call; each side reads its own on its meeting page alone.' })
export class VideoLinks {
  @Field(() => String, { nullable: true, description: 'Link of all meetings that have none of their own.' })
  eventUrl!: string | null;
  @Field(() => [VideoMeeting], { description: 'Meetings by video call of the published schedule, and of the draft of an open disruption.' })
  meetings!: VideoMeeting[];
}

@ObjectType({ description: 'The disruption stands in the draft.' })
export class DisruptionBegun {
  @Field(() => Disruption, { description: 'The disruption.' })
  disruption!: Disruption;
}

@ObjectType({ description: 'The disruption is undone; the draft before it stands again, where there was one.' })
export class DisruptionUndone {
  @Field(() => ID, { nullable: true, description: 'The draft that stands again; null where there was none.' })
  draftId!: string | null;
}

@ObjectType({ description: 'The link is kept.' })
export class VideoLinkSet {
  @Field(() => String, { nullable: true, description: 'The link; null: taken away.' })
  url!: string | null;
}

const resolveType = (value: object) => value.constructor.name;

export const DisruptionPreviewResult = createUnionType({ name: 'DisruptionPreviewResult', description: 'Outcome of asking what a disruption would do.', types: () => [DisruptionPreview, InvalidInput, LocationRefused, NotPossible, StaleVersion] as const, resolveType });
export const BeginDisruptionResult = createUnionType({ name: 'BeginDisruptionResult', description: 'Outcome of a disruption.', types: () => [DisruptionBegun, InvalidInput, LocationRefused, NotPossible, StaleVersion] as const, resolveType });
export const RenewDisruptionResult = createUnionType({ name: 'RenewDisruptionResult', description: 'Outcome of making a disruption again.', types: () => [DisruptionBegun, InvalidInput, NotFound, NotPossible, StaleVersion] as const, resolveType });
export const UndoDisruptionResult = createUnionType({ name: 'UndoDisruptionResult', description: 'Outcome of undoing a disruption.', types: () => [DisruptionUndone, NotFound, NotPossible] as const, resolveType });
export const PublishRehearsalResult = createUnionType({ name: 'PublishRehearsalResult', description: 'Outcome of asking what publishing would send.', types: () => [PublishRehearsal, NotFound, NotPossible, StaleVersion] as const, resolveType });
export const SetVideoLinkResult = createUnionType({ name: 'SetVideoLinkResult', description: 'Outcome of setting a link.', types: () => [VideoLinkSet, InvalidInput, LocationRefused, NotFound] as const, resolveType });
