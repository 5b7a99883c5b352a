import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'What a disruption does to the published schedule from an instant on.' })
export class DisruptionInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'times: other times from the instant on; video: the meetings are held by video call.' })
  kind!: string;
  @Field(() => GraphQLISODateTime, { description: 'The instant; its seconds do not count.' })
  from!: Date;
  @Field(() => Int, { defaultValue: 30, description: 'How long nothing is held, 1 to 720 minutes; not used by video.' })
  minutes!: number;
  @Field(() => String, { defaultValue: 'kept', description: 'kept, or shorter: as short as the end of the day needs.' })
  lengths!: string;
  @Field(() => Int, { defaultValue: 10, description: 'Meetings are never made shorter than this, 5 to 240 minutes.' })
  shortestMinutes!: number;
  @Field(() => String, { defaultValue: 'laterEnd', description: 'What would run past the end of the day: laterEnd or cancelled.' })
  pastEnd!: string;
  @Field(() => String, { defaultValue: 'resumed', description: 'Meetings that run at the instant: resumed afterwards with what is left of them, or held.' })
  interrupted!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Video: also on the days after.' })
  allDays!: boolean;
}

@InputType({ description: 'Puts a disruption into the draft. Nobody is told before it is published.' })
export class BeginDisruptionInput extends DisruptionInput {
  @Field(() => ID, { description: 'The published version that the preview showed.' })
  publishedVersionId!: string;
  @Field(() => Int, { description: 'Its revision.' })
  publishedRevision!: number;
  @Field(() => Boolean, { description: 'A rehearsal can be looked at like any draft, and never be published.' })
  isRehearsal!: boolean;
  @Field(() => String, { description: 'Why; those whose meeting is cancelled read it. At most 500 characters.' })
  reason!: string;
}

@InputType({ description: 'The disruption that waits.' })
export class DisruptionIdInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The disruption.' })
  disruptionId!: string;
}

@InputType({ description: 'Where meetings by video call are held.' })
export class SetVideoLinkInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { nullable: true, description: 'The meeting; null: all that have no link of their own.' })
  meetingId!: string | null;
  @Field(() => String, { nullable: true, description: 'An https address of at most 500 characters; null takes the link away.' })
  url!: string | null;
}
