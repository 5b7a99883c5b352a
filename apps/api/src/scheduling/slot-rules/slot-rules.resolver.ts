import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type EventScope, UserError, uuidOrNone } from '../../common/index.ts';
import { SlotRulesService } from './slot-rules.service.ts';
import { SetSlotRulesInput, SetSlotRulesResult, SlotRulesSet } from './slot-rules.type.ts';

@Resolver()
export class SlotRulesResolver {
  constructor(private readonly rules: SlotRulesService) {}

  @Allow('schedule:manage')
  @Mutation(() => SetSlotRulesResult, { description: 'Rules slots out for a meeting, or prefers them, through all runs and versions.' })
  async setSlotRules(@CurrentScope() scope: EventScope, @Args('input', { description: 'Agreement and slots.' }) { agreementId, neverSlotIds, preferredSlotIds }: SetSlotRulesInput): Promise<typeof SetSlotRulesResult> {
    const outcome = await this.rules.set(scope, uuidOrNone(agreementId), neverSlotIds.map(uuidOrNone), preferredSlotIds.map(uuidOrNone));
    return outcome instanceof UserError ? outcome : Object.assign(new SlotRulesSet(), { agreementId: outcome });
  }
}
