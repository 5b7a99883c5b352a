import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Begins a registration; the way on is mailed.' })
export class StartRegistrationInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Address of the person who registers; the link to go on is mailed there.' })
  email!: string;
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
  @Field(() => String, { description: 'Type of participant, one of those the event is open to.' })
  typeCode!: string;
  @Field(() => String, { defaultValue: 'en', description: 'Language of the mails: en, uk, fr, de, pl, cs or tr.' })
  locale!: string;
}
