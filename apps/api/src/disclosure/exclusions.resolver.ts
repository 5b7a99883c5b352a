import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentScope, type DelegateScope, uuidOrNone } from '../common/index.ts';
import { ChangeExclusionResult, EndExclusionInput, ExcludedOrganisation, ExcludeOrganisationInput } from './exclusion.type.ts';
import { ExclusionsService } from './exclusions.service.ts';

@Resolver()
export class ExclusionsResolver {
  constructor(private readonly exclusions: ExclusionsService) {}

  @Allow('disclosure:readOwn')
  @Query(() => [ExcludedOrganisation], { description: 'Organisations that were picked from the lists and excluded; the private list of the own organisation.' })
  async privateExclusions(@CurrentScope() scope: DelegateScope, @Args('eventSlug', { description: 'Slug of the event.' }) _eventSlug: string): Promise<ExcludedOrganisation[]> {
    return this.exclusions.list(scope);
  }

  @Allow('exclusion:change')
  @Mutation(() => ChangeExclusionResult, { description: 'Excludes an organisation privately: it leaves the own lists and the schedule; it is not told.' })
  async excludeOrganisation(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Whom and why.' }) input: ExcludeOrganisationInput): Promise<typeof ChangeExclusionResult> {
    return this.exclusions.exclude(scope, uuidOrNone(input.registrationId), input.reason);
  }

  @Allow('exclusion:change')
  @Mutation(() => ChangeExclusionResult, { description: 'Takes an exclusion back.' })
  async endExclusion(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Whom.' }) input: EndExclusionInput): Promise<typeof ChangeExclusionResult> {
    return this.exclusions.end(scope, uuidOrNone(input.registrationId));
  }
}
