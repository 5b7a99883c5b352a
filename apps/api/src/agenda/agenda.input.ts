import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Writes the note of the own organisation on a meeting.' })
export class SaveTeamNoteInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'The text; empty takes the note away.' })
  text!: string;
  @Field(() => Int, { description: 'Version that was seen; 0 for the first note.' })
  version!: number;
}

@InputType({ description: 'Makes a calendar subscription.' })
export class CreateCalendarFeedInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}

@InputType({ description: 'Ends a calendar subscription at once.' })
export class RevokeCalendarFeedInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The subscription.' })
  feedId!: string;
}
