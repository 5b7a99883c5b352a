import { Field, InputType } from '@nestjs/graphql';
import { NewEventInput } from './new-event.input.ts';

@InputType({ description: 'A new event with the set-up of an earlier one.' })
export class CopyEventInput extends NewEventInput {
  @Field(() => String, { description: 'Slug of the earlier event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'First day, YYYY-MM-DD; the other days and all deadlines move as far.' })
  firstDay!: string;
}
