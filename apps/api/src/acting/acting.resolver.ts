import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentScope, type DelegateScope, type EventScope } from '../common/index.ts';
import { MyRegistration } from '../organisations/index.ts';
import { ActingWorkReader } from './acting.reader.ts';
import { ActingService } from './acting.service.ts';
import { ActDoneForUs, Acting, ActingRequest, EndActingInput, StartActingInput, StartActingResult } from './acting.type.ts';

const SLUG = { type: () => String, description: 'Slug of the event.' };

@Resolver()
export class ActingResolver {
  constructor(
    private readonly acting: ActingService,
    private readonly reader: ActingWorkReader,
  ) {}

  @Allow('registration:actFor')
  @Mutation(() => StartActingResult, { description: 'Begins to act on behalf of an organisation, for half an hour at most; its delegates are told. What was done on behalf of another ends.' })
  startActing(@CurrentScope() scope: EventScope, @Args('input', { description: 'For whom and why.' }) { registrationId, reason }: StartActingInput): Promise<typeof StartActingResult> {
    return this.acting.start(scope, registrationId, reason);
  }

  @Allow('registration:actFor')
  @Mutation(() => Boolean, { description: 'Ends acting on behalf; false when there was nothing to end.' })
  endActing(@CurrentScope() scope: EventScope, @Args('input', { description: 'The event.' }) _input: EndActingInput): Promise<boolean> {
    return this.acting.end(scope);
  }

  @Allow('registration:actFor')
  @Query(() => Acting, { nullable: true, description: 'On whose behalf this session acts; null when on nobody\'s.' })
  currentActing(@CurrentScope() { eventId, actor }: EventScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<Acting | null> {
    return this.acting.current(eventId, actor as AccountActor);
  }

  @Allow('registration:readActing')
  @Query(() => MyRegistration, { nullable: true, description: 'The registration on whose behalf is acted, without what organisers do not see.' })
  actingRegistration(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<MyRegistration | null> {
    return this.reader.registration(scope);
  }

  @Allow('registration:readActing')
  @Query(() => [ActingRequest], { description: 'Requests of the organisation on whose behalf is acted, newest first, without messages.' })
  actingRequests(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<ActingRequest[]> {
    return this.reader.requests(scope);
  }

  @Allow('registration:readOwn')
  @Query(() => [ActDoneForUs], { description: 'What organisers did on behalf of the own organisation, newest first.' })
  actsDoneForUs(@CurrentScope() scope: DelegateScope, @Args('eventSlug', SLUG) _eventSlug: string): Promise<ActDoneForUs[]> {
    return this.reader.doneForUs(scope);
  }
}
