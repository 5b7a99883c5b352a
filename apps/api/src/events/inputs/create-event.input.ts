import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new event; days, slots, tables, types and rules start with defaults that can be changed.' })
export class CreateEventInput {
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
  @Field(() => String, { nullable: true, description: 'IANA time zone; null means Europe/Kyiv.' })
  timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'First of the three days, YYYY-MM-DD; null means the first Tuesday at least sixty days ahead.' })
  firstDay?: string | null;
}
