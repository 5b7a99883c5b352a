import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new event with the set-up of an earlier one.' })
export class CopyEventInput {
  @Field(() => String, { description: 'Slug of the earlier event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Slug of the new event: lower-case letters, digits and single hyphens.' })
  slug!: string;
  @Field(() => String, { description: 'Name of the new event.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in Ukrainian; null when it has none of its own.' })
  nameUk?: string | null;
  @Field(() => String, { nullable: true, description: 'City; null when not announced.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'City in Ukrainian; null when it has no form of its own.' })
  cityUk?: string | null;
  @Field(() => String, { description: 'First day, YYYY-MM-DD; the other days and all deadlines move as far.' })
  firstDay!: string;
}
