import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which registrations; a field that is left out does not filter.' })
export class RegistrationFilterInput {
  @Field(() => [String], { nullable: true, description: 'Statuses.' })
  statuses?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Types of participants.' })
  typeCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Countries, ISO 3166-1 alpha-2.' })
  countries?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'This registration alone.' })
  registrationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or code name.' })
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Approved but seen by nobody: hidden for a check or before the preview.' })
  isHidden?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Came with a file or not.' })
  isImported?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Node of the catalogue: needs it, or a node below it.' })
  needNode?: string | null;
  @Field(() => String, { nullable: true, description: 'Node of the catalogue: offers it, or a node below it.' })
  offerNode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has a delegate.' })
  hasDelegates?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is an approved Ukrainian firm that has not agreed to its preview.' })
  isPreviewMissing?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'With the officers: true for longer than two days, false for less.' })
  isCheckLate?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was ever sent.' })
  isSubmitted?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Sent on this day or later, YYYY-MM-DD in the zone of the event.' })
  submittedFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'Sent on this day or earlier, YYYY-MM-DD in the zone of the event.' })
  submittedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the published schedule holds a meeting of it.' })
  hasMeeting?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has requests to answer; for organisers alone.' })
  hasRequestsToAnswer?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it has requests to answer that expire within two days; for organisers alone.' })
  hasRequestsExpiring?: boolean | null;
}
