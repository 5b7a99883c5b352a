import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope } from '../common/index.ts';
import { ReminderReader } from './reminder.reader.ts';
import { ReminderService } from './reminder.service.ts';
import { ReminderRule, SaveReminderRuleInput, SaveReminderRuleResult } from './reminder.type.ts';

@Resolver()
export class ReminderResolver {
  constructor(
    private readonly reader: ReminderReader,
    private readonly reminders: ReminderService,
  ) {}

  @Allow('reminder:manage')
  @Query(() => [ReminderRule], { description: 'Reminders by kind: when they go, and what would go next to how many.' })
  reminderRules(@CurrentScope() { eventId }: EventScope, @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string): Promise<ReminderRule[]> {
    return this.reader.rules(eventId);
  }

  @Allow('reminder:manage')
  @Mutation(() => SaveReminderRuleResult, { description: 'Changes the reminders of a kind.' })
  saveReminderRule(@CurrentScope() scope: EventScope, @Args('input', { description: 'The rule.' }) input: SaveReminderRuleInput): Promise<typeof SaveReminderRuleResult> {
    return this.reminders.save(scope, input);
  }
}
