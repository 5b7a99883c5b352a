import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A role for a person in one event.' })
export class GrantEventRoleInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Address of the account.' })
  email!: string;
  @Field(() => String, { description: 'organiser or vettingOfficer.' })
  role!: string;
  @Field(() => String, { nullable: true, description: 'Name for a new account; null when the account must exist.' })
  displayName?: string | null;
}

@InputType({ description: 'A role that is taken away.' })
export class RevokeEventRoleInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'Id of the account.' })
  accountId!: string;
  @Field(() => String, { description: 'organiser or vettingOfficer.' })
  role!: string;
}

@InputType({ description: 'Moves "now" of an event; in a demo only.' })
export class SetEventClockInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Date, { nullable: true, description: 'What now is; null goes back to the real time.' })
  now?: Date | null;
}
