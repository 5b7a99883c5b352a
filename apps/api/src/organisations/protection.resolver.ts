import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope } from '../common/index.ts';
import { AgreeToPreviewInput, GiveUpCodeNameInput, TakeCodeNameInput } from './inputs/registration-step.input.ts';
import { ProtectionService } from './protection.service.ts';
import { SaveRegistrationResult } from './results/save-registration.result.ts';

@Resolver()
export class ProtectionResolver {
  constructor(private readonly protection: ProtectionService) {}

  @Allow('disclosure:agree')
  @Mutation(() => SaveRegistrationResult, { description: 'Agrees, as a delegate of the firm, to be shown as the preview shows it. A Ukrainian manufacturer is seen by nobody before.' })
  async agreeToPreview(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The version that was previewed.' }) input: AgreeToPreviewInput): Promise<typeof SaveRegistrationResult> {
    return this.protection.agreeToPreview(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Shows the name in place of the code name; not while the name tells a place in Ukraine.' })
  async giveUpCodeName(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The version the page was loaded with.' }) input: GiveUpCodeNameInput): Promise<typeof SaveRegistrationResult> {
    return this.protection.giveUpCodeName(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Shows a generated code name in place of the name.' })
  async takeCodeName(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'The version the page was loaded with.' }) input: TakeCodeNameInput): Promise<typeof SaveRegistrationResult> {
    return this.protection.takeCodeName(scope, input);
  }
}
