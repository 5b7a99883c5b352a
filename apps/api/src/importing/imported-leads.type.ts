import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Leads of imported firms that are still in the event.' })
export class ImportedLeads {
  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
  @Field(() => Int, { description: 'How many were not invited by mail yet.' })
  toInvite!: number;
}

@InputType({ description: 'Invites the leads of imported firms.' })
export class InviteImportedLeadsInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}
