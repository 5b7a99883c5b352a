import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EventChangeInput } from './event-change.input.ts';

@InputType({ description: 'When fewer people of a pool are there; times of day in the zone of the event.' })
export class PoolAbsenceInput {
  @Field(() => String, { description: 'Day of the event, YYYY-MM-DD.' })
  date!: string;
  @Field(() => String, { description: 'Start, HH:MM.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM; 24:00 is midnight.' })
  endsAt!: string;
  @Field(() => Int, { description: 'How many are not there.' })
  away!: number;
}

@InputType({ description: 'Interpreters of two languages, or escorts.' })
export class ResourcePoolInput {
  @Field(() => ID, { nullable: true, description: 'Id of a pool that is there; null adds one.' })
  id?: string | null;
  @Field(() => String, { description: 'interpreter or escort.' })
  kind!: string;
  @Field(() => String, { description: 'Name, such as Ukrainian–German; at most 60 characters.' })
  name!: string;
  @Field(() => [String], { description: 'The two languages of interpreters, ISO 639; empty for escorts.' })
  languages!: string[];
  @Field(() => [String], { description: 'Types of participants of whom every meeting needs an escort; empty for interpreters.' })
  participantTypes!: string[];
  @Field(() => Int, { description: 'How many there are, from 0 to 200.' })
  size!: number;
  @Field(() => [PoolAbsenceInput], { description: 'When fewer are there.' })
  absences!: PoolAbsenceInput[];
}

@InputType({ description: 'All pools in their order: those not in it are taken away. Where several speak for a pair, the first one counts.' })
export class SetResourcePoolsInput extends EventChangeInput {
  @Field(() => [ResourcePoolInput], { description: 'Pools; none: no meeting is kept from a time for want of an interpreter or escort.' })
  pools!: ResourcePoolInput[];
}
