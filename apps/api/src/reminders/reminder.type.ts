import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, StaleVersion } from '../common/index.ts';
import { REMINDER_KINDS, type ReminderKind } from './reminder-kind.ts';

export const ReminderKindName = Object.fromEntries(REMINDER_KINDS.map((kind) => [kind, kind])) as { [K in ReminderKind]: K };
registerEnumType(ReminderKindName, {
  name: 'ReminderKind',
  description: 'What people are reminded of.',
  valuesMap: {
    draft: { description: 'A registration that was not sent yet.' },
    preview: { description: 'A Ukrainian firm that has not agreed to its preview.' },
    request: { description: 'A request that waits for an answer.' },
    nda: { description: 'A confidentiality agreement that the other side alone has confirmed.' },
    agenda: { description: 'An agenda whose delegate has not confirmed to attend.' },
  },
});

@ObjectType({ description: 'Reminders of one kind: when they go, and to how many next.' })
export class ReminderRule {
  @Field(() => ReminderKindName, { description: 'Kind.' })
  kind!: ReminderKind;
  @Field(() => Boolean, { description: 'Whether they go at all.' })
  isOn!: boolean;
  @Field(() => [Int], { description: 'Days before the deadline on which they go.' })
  daysBefore!: number[];
  @Field(() => Int, { description: 'To be sent along when it is changed; 0 before the first time.' })
  version!: number;
  @Field(() => Int, { description: 'People who have not acted by now.' })
  waiting!: number;
  @Field(() => String, { nullable: true, description: 'Next day on which reminders go, YYYY-MM-DD in the zone of the event; null when there is none.' })
  nextDay!: string | null;
  @Field(() => Int, { description: 'How many people that would be if nobody acted until then.' })
  nextPeople!: number;
  @Field(() => Int, { description: 'Reminders of this kind so far.' })
  sent!: number;
}

@InputType({ description: 'Changes the reminders of a kind.' })
export class SaveReminderRuleInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ReminderKindName, { description: 'Kind.' })
  kind!: ReminderKind;
  @Field(() => Int, { description: 'Version the page was loaded with.' })
  version!: number;
  @Field(() => Boolean, { description: 'Whether they go at all.' })
  isOn!: boolean;
  @Field(() => [Int], { description: 'Days before the deadline, at most five of 1 to 60.' })
  daysBefore!: number[];
}

@ObjectType({ description: 'The rule is saved.' })
export class ReminderRuleSaved {
  @Field(() => ReminderRule, { description: 'The rule.' })
  rule!: ReminderRule;
}

export const SaveReminderRuleResult = createUnionType({
  name: 'SaveReminderRuleResult',
  description: 'Outcome of changing the reminders of a kind.',
  types: () => [ReminderRuleSaved, InvalidInput, StaleVersion] as const,
  resolveType: (value: object) => value.constructor.name,
});
