import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Allow, boundedFirst, CurrentScope, type DelegateScope, uuidOrNone } from '../common/index.ts';
import { AccessLogFilterInput } from './access-log-filter.input.ts';
import { AccessLog } from './access-log.ts';
import { AccessLogConnection, AccessLooks } from './access-log.type.ts';
import { ChangeDisclosureResult, DisclosedPairState, RestoreDisclosureInput, WithdrawDisclosureInput } from './disclosed-pair.type.ts';
import { DisclosureService } from './disclosure.service.ts';
import { ParticipantOrganisation } from './participant-organisation.type.ts';
import { PreviewService } from './preview.service.ts';
import { OfficerPreview, OrganiserPreview } from './staff-preview.type.ts';

const SLUG = { description: 'Slug of the event.' };

@Resolver()
export class DisclosureResolver {
  constructor(
    private readonly disclosure: DisclosureService,
    private readonly log: AccessLog,
    private readonly previews: PreviewService,
  ) {}

  @Allow('disclosure:readOwn')
  @Query(() => ParticipantOrganisation, { nullable: true, description: 'The own organisation as others see it at a level; null at level 0, where they see nothing.' })
  async previewAs(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('level', { type: () => Int, description: '0, 1, 2 or 3.' }) level: number): Promise<ParticipantOrganisation | null> {
    if (level !== 0 && level !== 1 && level !== 2 && level !== 3) throw new GraphQLError('"level" is 0, 1, 2 or 3.', { extensions: { code: 'BAD_USER_INPUT' } });
    return this.previews.at(scope, level);
  }

  @Allow('disclosure:readOwn')
  @Query(() => OrganiserPreview, { nullable: true, description: 'The own organisation as organisers read it.' })
  async previewAsOrganiser(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<OrganiserPreview | null> {
    return this.previews.forOrganisers(scope);
  }

  @Allow('disclosure:readOwnRecord')
  @Query(() => OfficerPreview, { nullable: true, description: 'The own organisation as vetting officers read it; for the lead, who stated it.' })
  async previewAsOfficer(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<OfficerPreview | null> {
    return this.previews.forOfficers(scope);
  }

  @Allow('disclosure:readOwn')
  @Query(() => [DisclosedPairState], { description: 'Organisations to which more than the teaser is open, or towards which the own side took a step back.' })
  async disclosures(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<DisclosedPairState[]> {
    return this.disclosure.pairs(scope);
  }

  @Allow('disclosure:readOwn')
  @Query(() => AccessLogConnection, { description: 'Who looked at the own organisation, newest first.' })
  async accessLog(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('filter', { type: () => AccessLogFilterInput, nullable: true, description: 'Which lines.' }) filter: AccessLogFilterInput | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Lines of the page, at most 100.' }) first: number,
    @Args('after', { type: () => ID, nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<AccessLogConnection> {
    return Object.assign(new AccessLogConnection(), await this.log.of(scope.eventId, scope.delegation.registrationId, filter ?? {}, boundedFirst(first, 100), after ?? null));
  }

  @Allow('disclosure:readOwn')
  @Query(() => AccessLooks, { nullable: true, description: 'How often people of an organisation opened the page of the own one, by the own access log; null where that organisation cannot be seen now.' })
  async looksOf(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('registrationId', { type: () => ID, description: 'The other organisation.' }) registrationId: string): Promise<AccessLooks | null> {
    return this.log.looksOf(scope.eventId, scope.delegation.registrationId, uuidOrNone(registrationId));
  }

  @Allow('disclosure:withdraw')
  @Mutation(() => ChangeDisclosureResult, { description: 'Takes everything beyond the teaser back from one organisation, at once.' })
  async withdrawDisclosure(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'From whom.' }) input: WithdrawDisclosureInput): Promise<typeof ChangeDisclosureResult> {
    return this.disclosure.withdraw(scope, uuidOrNone(input.registrationId));
  }

  @Allow('disclosure:restore')
  @Mutation(() => ChangeDisclosureResult, { description: 'Opens again what was taken back.' })
  async restoreDisclosure(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'To whom.' }) input: RestoreDisclosureInput): Promise<typeof ChangeDisclosureResult> {
    return this.disclosure.restore(scope, uuidOrNone(input.registrationId));
  }
}
