import { Field, InputType, Int } from '@nestjs/graphql';
import { EventChangeInput } from './event-change.input.ts';

@InputType({ description: 'A pause without slots.' })
export class EventBreakInput {
  @Field(() => String, { description: 'What it is, such as Lunch.' })
  label!: string;
  @Field(() => String, { nullable: true, description: 'The same in Ukrainian; null leaves it with one name for everybody.' })
  labelUk?: string | null;
  @Field(() => String, { description: 'Start, HH:MM in the zone of the event.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM in the zone of the event.' })
  endsAt!: string;
}

@InputType({ description: 'One day of the programme.' })
export class EventDayInput {
  @Field(() => String, { description: 'Calendar date, YYYY-MM-DD.' })
  date!: string;
  @Field(() => String, { description: 'Start, HH:MM in the zone of the event.' })
  startsAt!: string;
  @Field(() => String, { description: 'End, HH:MM in the zone of the event; 24:00 is midnight.' })
  endsAt!: string;
  @Field(() => [EventBreakInput], { description: 'Pauses.' })
  breaks!: EventBreakInput[];
}

@InputType({ description: 'The whole programme: days that are not in it are taken away.' })
export class SetEventProgrammeInput extends EventChangeInput {
  @Field(() => Int, { description: 'Length of a slot, 5 to 240.' })
  slotMinutes!: number;
  @Field(() => [EventDayInput], { description: 'Days; at least one.' })
  days!: EventDayInput[];
  @Field(() => String, { nullable: true, description: 'Key of the planned meetings that lose their place by it and were seen (MeetingsAffected.key); null refuses while any would.' })
  accepted?: string | null;
}
