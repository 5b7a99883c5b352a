import { createUnionType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotPossible } from '../common/index.ts';
import { RegistrationFilterInput } from '../organisations/index.ts';

export const BroadcastAudience = { leads: 'leads', delegates: 'delegates' } as const;
registerEnumType(BroadcastAudience, { name: 'BroadcastAudience', description: 'Who of an organisation is written to: its lead, or all delegates who can sign in.' });

@InputType({ description: 'A message of the organiser and to whom.' })
export class BroadcastInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => RegistrationFilterInput, { description: 'Which registrations, as in their list.' })
  filter!: RegistrationFilterInput;
  @Field(() => BroadcastAudience, { description: 'Who of them.' })
  audience!: keyof typeof BroadcastAudience;
  @Field(() => String, { description: 'Subject in English; {organisation} stands for the name over the shoulder of each receiver\'s own organisation.' })
  subjectEn!: string;
  @Field(() => String, { description: 'Text in English, lines as they are.' })
  bodyEn!: string;
  @Field(() => String, { description: 'Subject in Ukrainian.' })
  subjectUk!: string;
  @Field(() => String, { description: 'Text in Ukrainian.' })
  bodyUk!: string;
}

@InputType({ description: 'Sends it.' })
export class SendBroadcastInput extends BroadcastInput {
  @Field(() => ID, { description: 'Made by the page; the same key sends once, however often it comes.' })
  clientKey!: string;
  @Field(() => Int, { description: 'How many receivers the preview counted; another number now sends nothing.' })
  expectedReceivers!: number;
}

@ObjectType({ description: 'The message as one receiver gets it.' })
export class BroadcastSample {
  @Field(() => String, { description: 'Organisation of the receiver: code name, or name if it has none.' })
  organisation!: string;
  @Field(() => String, { description: 'Language of the account.' })
  locale!: string;
  @Field(() => String, { description: 'Subject.' })
  subject!: string;
  @Field(() => String, { description: 'Text.' })
  body!: string;
}

@ObjectType({ description: 'What sending would do now.' })
export class BroadcastPreview {
  @Field(() => Int, { description: 'Organisations.' })
  organisations!: number;
  @Field(() => Int, { description: 'People.' })
  receivers!: number;
  @Field(() => Int, { description: 'Of them, whoever gets it by mail too; the others find it on their page alone.' })
  mailed!: number;
  @Field(() => Int, { description: 'Of them, whoever gets the Ukrainian text.' })
  inUkrainian!: number;
  @Field(() => [BroadcastSample], { description: 'At most three, of both languages where there are both.' })
  samples!: BroadcastSample[];
}

@ObjectType({ description: 'A message that was sent, and what became of its mails.' })
export class Broadcast {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Subject in English.' })
  subjectEn!: string;
  @Field(() => String, { description: 'Subject in Ukrainian.' })
  subjectUk!: string;
  @Field(() => String, { description: 'Name of the organiser.' })
  sentBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  sentAt!: Date;
  @Field(() => Int, { description: 'Organisations.' })
  organisations!: number;
  @Field(() => Int, { description: 'People.' })
  receivers!: number;
  @Field(() => Int, { description: 'Mails that left.' })
  delivered!: number;
  @Field(() => Int, { description: 'Mails that wait or are tried again.' })
  waiting!: number;
  @Field(() => Int, { description: 'Mails that were given up.' })
  failed!: number;
}

@ObjectType({ description: 'It is sent.' })
export class BroadcastSent {
  @Field(() => Broadcast, { description: 'The message.' })
  broadcast!: Broadcast;
}

@ObjectType({ description: 'A message of the organiser to the reader, in the language of the account.' })
export class OrganiserMessage {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Subject.' })
  subject!: string;
  @Field(() => String, { description: 'Text.' })
  body!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was sent.' })
  sentAt!: Date;
}

export const PreviewBroadcastResult = createUnionType({
  name: 'PreviewBroadcastResult',
  description: 'Outcome of a preview.',
  types: () => [BroadcastPreview, InvalidInput, LocationRefused] as const,
  resolveType: (value: object) => value.constructor.name,
});
export const SendBroadcastResult = createUnionType({
  name: 'SendBroadcastResult',
  description: 'Outcome of sending.',
  types: () => [BroadcastSent, InvalidInput, LocationRefused, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
