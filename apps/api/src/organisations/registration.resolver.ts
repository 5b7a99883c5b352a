import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope } from '../common/index.ts';
import { CooperationStepService } from './cooperation-step.service.ts';
import { DelegatesStepService } from './delegates-step.service.ts';
import {
  ResumeWithdrawnRegistrationInput, SaveCooperationStepInput, SaveDelegatesStepInput, SaveOrganisationStepInput, SaveParticularsStepInput, SubmitRegistrationInput, WithdrawRegistrationInput,
} from './inputs/registration-step.input.ts';
import { MyRegistrationService } from './my-registration.service.ts';
import { OrganisationStepService } from './organisation-step.service.ts';
import { ParticularsStepService } from './particulars-step.service.ts';
import { SaveRegistrationResult, SubmitRegistrationResult } from './results/save-registration.result.ts';
import { SubmitRegistrationService } from './submit-registration.service.ts';
import { MyRegistration } from './types/my-registration.type.ts';

const STEP = { description: 'The step.' };

@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly registrations: MyRegistrationService,
    private readonly organisationStep: OrganisationStepService,
    private readonly delegatesStep: DelegatesStepService,
    private readonly cooperationStep: CooperationStepService,
    private readonly particularsStep: ParticularsStepService,
    private readonly submissions: SubmitRegistrationService,
  ) {}

  @Allow('registration:readOwn')
  @Query(() => MyRegistration, { nullable: true, description: 'The registration of the own organisation at the event.' })
  async myRegistration(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string): Promise<MyRegistration | null> {
    return this.registrations.mine(scope);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Saves step 1, the organisation.' })
  async saveOrganisationStep(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: SaveOrganisationStepInput): Promise<typeof SaveRegistrationResult> {
    return this.organisationStep.save(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Saves step 2, the delegates.' })
  async saveDelegatesStep(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: SaveDelegatesStepInput): Promise<typeof SaveRegistrationResult> {
    return this.delegatesStep.save(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Saves step 4, the forms of cooperation.' })
  async saveCooperationStep(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: SaveCooperationStepInput): Promise<typeof SaveRegistrationResult> {
    return this.cooperationStep.save(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Saves step 5: certificates, bands and private exclusions.' })
  async saveParticularsStep(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: SaveParticularsStepInput): Promise<typeof SaveRegistrationResult> {
    return this.particularsStep.save(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SubmitRegistrationResult, { description: 'Step 6: sends the registration to the officers, with consent.' })
  async submitRegistration(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: SubmitRegistrationInput): Promise<typeof SubmitRegistrationResult> {
    return this.submissions.submit(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Takes the registration back. Nobody sees the organisation any more.' })
  async withdrawRegistration(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: WithdrawRegistrationInput): Promise<typeof SaveRegistrationResult> {
    return this.submissions.withdraw(scope, input);
  }

  @Allow('registration:edit')
  @Mutation(() => SaveRegistrationResult, { description: 'Makes a draft again of a registration that was withdrawn.' })
  async resumeWithdrawnRegistration(@CurrentScope() scope: DelegateScope, @Args('input', STEP) input: ResumeWithdrawnRegistrationInput): Promise<typeof SaveRegistrationResult> {
    return this.submissions.resume(scope, input);
  }
}

