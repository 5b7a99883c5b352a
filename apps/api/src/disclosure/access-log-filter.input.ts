import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which lines of the access log; what is left out restricts nothing.' })
export class AccessLogFilterInput {
  @Field(() => Date, { nullable: true, description: 'From this instant on.' })
  from!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  until!: Date | null;
  @Field(() => [Int], { nullable: true, description: 'Levels that were open to the viewer then.' })
  levels!: number[] | null;
  @Field(() => [String], { nullable: true, description: 'What was looked at: teaser, match, thread, registration.' })
  viewed!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Roles of the viewer: delegate, organiser, vettingOfficer, administrator.' })
  viewerRoles!: string[] | null;
  @Field(() => ID, { nullable: true, description: 'One other organisation. One that the owner can no longer see has no lines here.' })
  viewerId!: string | null;
}
