import { Field, ID, InputType } from '@nestjs/graphql';
import { OutcomeResult, type OutcomeResultCode } from './outcome.type.ts';

@InputType({ description: 'Tells whether a meeting took place and what comes of it, as the own organisation sees it.' })
export class ReportOutcomeInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => Boolean, { description: 'Whether it took place.' })
  held!: boolean;
  @Field(() => OutcomeResult, { nullable: true, description: 'What comes of it; left out while that is open, or where it did not take place.' })
  result?: OutcomeResultCode | null;
}
