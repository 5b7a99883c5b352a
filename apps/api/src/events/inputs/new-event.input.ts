import { Field, InputType } from '@nestjs/graphql';

/** What every new event is given, however it is made. */
@InputType({ isAbstract: true })
export abstract class NewEventInput {
  @Field(() => String, { description: 'Slug in the address of its pages: lower-case letters, digits and single hyphens.' })
  slug!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk?: string | null;
  @Field(() => String, { nullable: true, description: 'City; null when not announced.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'City in Ukrainian; null when it has no form of its own.' })
  cityUk?: string | null;
}
