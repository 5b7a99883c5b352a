import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PoolAbsence } from '../event-setup.type.ts';
import { EventChangeInput } from './event-change.input.ts';

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
  @Field(() => [PoolAbsence], { description: 'When fewer are there.' })
  absences!: PoolAbsence[];
}

@InputType({ description: 'All pools in their order: those not in it are taken away. Where several speak for a pair, the first one counts.' })
export class SetResourcePoolsInput extends EventChangeInput {
  @Field(() => [ResourcePoolInput], { description: 'Pools; none: no meeting is kept from a time for want of an interpreter or escort.' })
  pools!: ResourcePoolInput[];
}
