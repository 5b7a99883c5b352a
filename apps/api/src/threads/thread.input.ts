import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A message to another organisation.' })
export class SendThreadMessageInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
  @Field(() => ID, { description: 'A random UUID of this one message: sent again with the same key, it is not written twice.' })
  clientKey!: string;
  @Field(() => String, { description: 'Plain text, at most 4,000 characters.' })
  text!: string;
}

@InputType({ description: 'How far a thread was read.' })
export class MarkThreadReadInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
  @Field(() => ID, { description: 'The newest message that was read.' })
  messageId!: string;
}
