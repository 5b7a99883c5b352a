import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Whether the signed-in delegate is at the forum today.' })
export class SetOwnPresenceInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Boolean, { description: 'Here, or no longer.' })
  isPresent!: boolean;
}

@InputType({ description: 'Whether a delegate is at the forum today.' })
export class SetPresenceInput extends SetOwnPresenceInput {
  @Field(() => ID, { description: 'The delegate.' })
  delegateId!: string;
}

@InputType({ description: 'A published meeting that does not begin.' })
export class MissingMeetingInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@InputType({ description: 'What the own side says to the report that it is missing.' })
export class AnswerMissingReportInput extends MissingMeetingInput {
  @Field(() => Boolean, { description: 'True: we are here, the table stays ours. False: we do not come, the table may be given away.' })
  isHere!: boolean;
}

@InputType({ description: 'Answer to the offer of a table.' })
export class AnswerStandByInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => Boolean, { description: 'Whether the own side takes it.' })
  takes!: boolean;
}

@InputType({ description: 'Minutes that the stand-by of an event goes by.' })
export class SetStandByRulesInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'From so many after its start on a meeting can be reported missing, 1 to 60.' })
  missingAfterMinutes!: number;
  @Field(() => Int, { description: 'So long both sides of an offer have to answer, 1 to 30.' })
  answerMinutes!: number;
  @Field(() => Int, { description: 'A stand-by begins only while so much of the slot is left, 1 to 60.' })
  leastMinutes!: number;
}
