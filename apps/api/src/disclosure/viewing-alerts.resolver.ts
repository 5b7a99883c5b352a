import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst, CurrentScope, type EventScope, uuidOrNone } from '../common/index.ts';
import { SettleViewingAlertInput, SettleViewingAlertResult, SetViewingMinimumInput, SetViewingMinimumResult, ViewingAlertConnection } from './viewing-alert.type.ts';
import { ViewingAlerts } from './viewing-alerts.service.ts';

@Resolver()
export class ViewingAlertsResolver {
  constructor(private readonly alerts: ViewingAlerts) {}

  @Allow('viewing:oversee')
  @Query(() => ViewingAlertConnection, { description: 'People who opened unusually many firms within an hour, newest first.' })
  async viewingAlerts(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string,
    @Args('first', { type: () => Int, defaultValue: 30, description: 'Alerts of the page, at most 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Args('onlyOpen', { type: () => Boolean, defaultValue: false, description: 'Only those that nobody has looked at yet.' }) onlyOpen: boolean,
  ): Promise<ViewingAlertConnection> {
    return this.alerts.page(scope.eventId, boundedFirst(first, 100), after ?? null, onlyOpen);
  }

  @Allow('viewing:oversee')
  @Mutation(() => SettleViewingAlertResult, { description: 'Marks an alert as looked at.' })
  async settleViewingAlert(@CurrentScope() scope: EventScope, @Args('input', { description: 'Which one.' }) input: SettleViewingAlertInput): Promise<typeof SettleViewingAlertResult> {
    return this.alerts.settle(scope, uuidOrNone(input.alertId));
  }

  @Allow('viewing:oversee')
  @Mutation(() => SetViewingMinimumResult, { description: 'Sets from how many firms within an hour on an alert is raised, at the earliest.' })
  async setViewingMinimum(@CurrentScope() scope: EventScope, @Args('input', { description: 'The number.' }) input: SetViewingMinimumInput): Promise<typeof SetViewingMinimumResult> {
    return this.alerts.setMinimum(scope, input.minimum);
  }
}
