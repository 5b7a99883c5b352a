import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Allow, boundedFirst, CurrentScope, type EventScope, isUuid } from '../common/index.ts';
import { RegistrationFilterInput } from './inputs/registration-filter.input.ts';
import { RegistrationListReader } from './registration-list.reader.ts';
import { OrganiserRegistration, RegistrationConnection } from './types/organiser-registration.type.ts';

const SLUG = { description: 'Slug of the event.' };

/** What organisers and officers see of all registrations. */
@Resolver()
export class RegistrationsResolver {
  constructor(private readonly list: RegistrationListReader) {}

  @Allow('registration:overseeAll')
  @Query(() => RegistrationConnection, { description: 'Registrations of the event by name.' })
  async registrations(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', SLUG) _eventSlug: string,
    @Args('filter', { nullable: true, description: 'Which.' }) filter?: RegistrationFilterInput,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'Lines of the page, at most 100.' }) first = 50,
    @Args('after', { type: () => ID, nullable: true, description: 'Cursor of the page before.' }) after?: string,
  ): Promise<RegistrationConnection> {
    if (!scope.roles.has('organiser') && ((filter?.hasRequestsToAnswer ?? null) !== null || (filter?.hasRequestsExpiring ?? null) !== null)) {
      throw new GraphQLError('Who has requests to answer is for organisers.', { extensions: { code: 'FORBIDDEN' } });
    }
    return this.list.page(scope.eventId, filter ?? {}, boundedFirst(first, 100), after ?? null);
  }

  @Allow('registration:overseeAll')
  @Query(() => OrganiserRegistration, { nullable: true, description: 'One registration as organisers see it; null when there is none.' })
  async organiserRegistration(@CurrentScope() scope: EventScope, @Args('eventSlug', SLUG) _eventSlug: string, @Args('id', { type: () => ID, description: 'Id of the registration.' }) id: string): Promise<OrganiserRegistration | null> {
    return isUuid(id) ? this.list.one(scope.eventId, id) : null;
  }
}
