import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
export abstract class EventChangeInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Version of the set-up that is being changed.' })
  version!: number;
}

@InputType({ description: 'Only what is needed to say which event, and which version of its set-up, is meant.' })
export class EventStepInput extends EventChangeInput {}
