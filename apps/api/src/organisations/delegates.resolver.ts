import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope } from '../common/index.ts';
import { DelegationService } from './delegation.service.ts';
import { ChangeMyDetailsInput, ConfirmAttendanceInput, HandOverLeadInput, InviteDelegateInput, RemoveDelegateInput, SetAvailabilityInput } from './inputs/delegate.input.ts';
import { MyDetailsService } from './my-details.service.ts';
import { SaveRegistrationResult } from './results/save-registration.result.ts';

@Resolver()
export class DelegatesResolver {
  constructor(
    private readonly delegation: DelegationService,
    private readonly details: MyDetailsService,
  ) {}

  @Allow('delegate:manage')
  @Mutation(() => SaveRegistrationResult, { description: 'Mails a delegate the link that signs them in for the organisation.' })
  async inviteDelegate(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Whom.' }) input: InviteDelegateInput): Promise<typeof SaveRegistrationResult> {
    return this.delegation.invite(scope, input);
  }

  @Allow('delegate:manage')
  @Mutation(() => SaveRegistrationResult, { description: 'Removes a delegate; refused while published meetings name them.' })
  async removeDelegate(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Whom.' }) input: RemoveDelegateInput): Promise<typeof SaveRegistrationResult> {
    return this.delegation.remove(scope, input);
  }

  @Allow('delegate:manage')
  @Mutation(() => SaveRegistrationResult, { description: 'Makes another delegate, who can sign in, the lead.' })
  async handOverLead(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'To whom.' }) input: HandOverLeadInput): Promise<typeof SaveRegistrationResult> {
    return this.delegation.handOverLead(scope, input);
  }

  @Allow('delegate:actForSelf')
  @Mutation(() => SaveRegistrationResult, { description: 'Changes the own details and the consent to show address and telephone.' })
  async changeMyDetails(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'What changes.' }) input: ChangeMyDetailsInput): Promise<typeof SaveRegistrationResult> {
    return this.details.change(scope, input);
  }

  @Allow('delegate:actForSelf')
  @Mutation(() => SaveRegistrationResult, { description: 'Sets when a delegate is not there: the own exceptions, or for the lead those of anybody; refused while published meetings stand there.' })
  async setAvailability(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Who and when.' }) input: SetAvailabilityInput): Promise<typeof SaveRegistrationResult> {
    return this.details.setAvailability(scope, input);
  }

  @Allow('delegate:actForSelf')
  @Mutation(() => SaveRegistrationResult, { description: 'Confirms that the signed-in person attends.' })
  async confirmAttendance(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Which event.' }) input: ConfirmAttendanceInput): Promise<typeof SaveRegistrationResult> {
    return this.details.confirmAttendance(scope, input);
  }
}
