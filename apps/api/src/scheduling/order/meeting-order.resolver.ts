import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { MeetingOrderService } from './meeting-order.service.ts';
import { MeetingOrderSet, SetMeetingOrderInput, SetMeetingOrderResult } from './meeting-order.type.ts';

@Resolver()
export class MeetingOrderResolver {
  constructor(private readonly orders: MeetingOrderService) {}

  @Allow('schedule:manage')
  @Mutation(() => SetMeetingOrderResult, { description: 'Holds a meeting before or after others, through all runs and versions.' })
  async setMeetingOrder(@CurrentScope() scope: EventScope, @Args('input', { description: 'The meeting and the others.' }) { agreementId, beforeIds, afterIds }: SetMeetingOrderInput): Promise<typeof SetMeetingOrderResult> {
    const outcome = await this.orders.set(scope, uuidOrNone(agreementId), beforeIds.map(uuidOrNone), afterIds.map(uuidOrNone));
    return outcome instanceof UserError ? outcome : Object.assign(new MeetingOrderSet(), { agreementId: outcome });
  }
}
