import { Field, ID, InputType } from '@nestjs/graphql';
import { EventChangeInput } from './event-change.input.ts';

@InputType({ description: 'A table.' })
export class EventTableInput {
  @Field(() => ID, { nullable: true, description: 'Id of a table that is there; null adds one.' })
  id?: string | null;
  @Field(() => String, { description: 'What is written on it, such as T12.' })
  label!: string;
  @Field(() => String, { description: 'Hall it stands in.' })
  hall!: string;
  @Field(() => String, { nullable: true, description: 'The hall in Ukrainian, the same for all tables of it; null leaves it with one name for everybody.' })
  hallUk?: string | null;
}

@InputType({ description: 'All tables in their order: those not in it are taken away.' })
export class SetEventTablesInput extends EventChangeInput {
  @Field(() => [EventTableInput], { description: 'Tables; at least one.' })
  tables!: EventTableInput[];
  @Field(() => String, { nullable: true, description: 'Key of the planned meetings that lose their place by it and were seen (MeetingsAffected.key); null refuses while any would.' })
  accepted?: string | null;
}
