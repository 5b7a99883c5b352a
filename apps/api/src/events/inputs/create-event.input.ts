import { Field, InputType } from '@nestjs/graphql';
import { NewEventInput } from './new-event.input.ts';

@InputType({ description: 'A new event; days, slots, tables, types and rules start with defaults that can be changed.' })
export class CreateEventInput extends NewEventInput {
  @Field(() => String, { nullable: true, description: 'IANA time zone; null means Europe/Kyiv.' })
  timeZone?: string | null;
  @Field(() => String, { nullable: true, description: 'First of the three days, YYYY-MM-DD; null means the first Tuesday at least sixty days ahead.' })
  firstDay?: string | null;
}
