import { Field, InputType, Int } from '@nestjs/graphql';
import { EventChangeInput } from './event-change.input.ts';

@InputType({ description: 'A type of participants with its quotas.' })
export class ParticipantTypeInput {
  @Field(() => String, { description: 'ukrainianManufacturer, foreignCompany, association, government or investor.' })
  code!: string;
  @Field(() => Boolean, { description: 'Whether organisations of this type may register.' })
  openToRegistration!: boolean;
  @Field(() => Int, { description: 'Meetings an organisation can have at most.' })
  maxMeetings!: number;
  @Field(() => Int, { description: 'Requests it can have waiting at a time.' })
  maxOpenRequests!: number;
  @Field(() => Int, { description: 'Organisations it can mark as must meet.' })
  maxMustWishes!: number;
}

@InputType({ description: 'Quotas of types; types that are not named stay as they are.' })
export class SetParticipantTypesInput extends EventChangeInput {
  @Field(() => [ParticipantTypeInput], { description: 'Types.' })
  participantTypes!: ParticipantTypeInput[];
}

@InputType({ description: 'Organisations of these two types may meet.' })
export class MeetingRuleInput {
  @Field(() => String, { description: 'One type.' })
  firstType!: string;
  @Field(() => String, { description: 'The other type; may be the same.' })
  secondType!: string;
}

@InputType({ description: 'Who may meet whom: pairs that are not in it may not.' })
export class SetMeetingRulesInput extends EventChangeInput {
  @Field(() => [MeetingRuleInput], { description: 'Pairs of types.' })
  meetingRules!: MeetingRuleInput[];
}
