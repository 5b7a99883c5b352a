import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../common/index.ts';

@ObjectType({ description: 'A mail that was given up. Its text stays out: it may hold a link that signs in.' })
export class FailedMail {
  @Field(() => ID, { description: 'Id of the mail.' })
  id!: string;
  @Field(() => String, { description: 'Address it was for.' })
  recipient!: string;
  @Field(() => String, { description: 'What it is about, as the kind of the notification.' })
  kind!: string;
  @Field(() => Int, { description: 'Attempts so far.' })
  attempts!: number;
  @Field(() => String, { description: 'Code of the last error.' })
  error!: string;
  @Field(() => Date, { description: 'When it was written.' })
  writtenAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was tried last.' })
  triedAt!: Date | null;
}

@InputType({ description: 'Mails to be sent again.' })
export class SendMailsAgainInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => [ID], { description: 'Mails, 1 to 200.' })
  mailIds!: string[];
}

@ObjectType({ description: 'The mails wait to be sent again.' })
export class MailsQueuedAgain {
  @Field(() => Int, { description: 'How many; those that were sent again meanwhile do not count.' })
  count!: number;
}

export const SendMailsAgainResult = createUnionType({
  name: 'SendMailsAgainResult',
  description: 'Outcome of sending mails again.',
  types: () => [MailsQueuedAgain, InvalidInput] as const,
  resolveType: (value: object) => value.constructor.name,
});
