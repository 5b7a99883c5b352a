import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentActor, CurrentScope, EventClock, type EventScope, UserError } from '../common/index.ts';
import { DemoClock } from './demo-clock.ts';
import { EventCopy } from './event-copy.service.ts';
import { EventCreation } from './event-creation.service.ts';
import { EventClockMoved, EventClockState, EventRoleHolder, EventRoleResult, EventRolesChanged, SetEventClockResult } from './event-role.type.ts';
import { EventRoles } from './event-roles.service.ts';
import { CreateEventResult } from './event-setup.result.ts';
import { CopyEventInput } from './inputs/copy-event.input.ts';
import { CreateEventInput } from './inputs/create-event.input.ts';
import { GrantEventRoleInput, RevokeEventRoleInput, SetEventClockInput } from './inputs/event-administration.input.ts';

@Resolver()
export class EventAdministrationResolver {
  constructor(
    private readonly creation: EventCreation,
    private readonly copies: EventCopy,
    private readonly roles: EventRoles,
    private readonly demoClock: DemoClock,
    private readonly clock: EventClock,
  ) {}

  @Allow('event:create')
  @Mutation(() => CreateEventResult, { description: 'Makes an event with defaults for everything that can be changed later.' })
  createEvent(@CurrentActor() actor: AccountActor, @Args('input', { description: 'Slug and name.' }) input: CreateEventInput): Promise<typeof CreateEventResult> {
    return this.creation.create(actor, input);
  }

  @Allow('event:copy')
  @Mutation(() => CreateEventResult, {
    description: 'Makes an event with the days, rules, tables, types and texts of this one, moved to another first day. Nothing of its participants comes along; whoever makes it organises it.',
  })
  copyEvent(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Which event, and what is new.' }) input: CopyEventInput): Promise<typeof CreateEventResult> {
    return this.copies.copy(actor, eventId, input);
  }

  @Allow('event:grantRole')
  @Query(() => [EventRoleHolder], { description: 'Who organises and vets the event; a handful of people.' })
  eventRoles(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
  ): Promise<EventRoleHolder[]> {
    return this.roles.holders(eventId);
  }

  @Allow('event:grantRole')
  @Mutation(() => EventRoleResult, { description: 'Gives a role in the event; a new account is invited by mail.' })
  async grantEventRole(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Who and which role.' }) input: GrantEventRoleInput): Promise<typeof EventRoleResult> {
    const outcome = await this.roles.grant(actor, eventId, { email: input.email, role: input.role, displayName: input.displayName ?? null, invites: true });
    return outcome instanceof UserError ? outcome : this.#holders(eventId);
  }

  @Allow('event:grantRole')
  @Mutation(() => EventRoleResult, { description: 'Takes a role in the event away; open sessions lose it at once.' })
  async revokeEventRole(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Whose and which role.' }) input: RevokeEventRoleInput): Promise<typeof EventRoleResult> {
    return (await this.roles.revoke(actor, eventId, input.accountId, input.role)) ?? this.#holders(eventId);
  }

  @Allow('event:moveClock')
  @Query(() => EventClockState, { description: '"Now" of the event, and whether it can be moved.' })
  async eventClock(
    @CurrentScope() { eventId }: EventScope,
    @Args('eventSlug', { type: () => String, description: 'Slug of the event.' }) _eventSlug: string,
  ): Promise<EventClockState> {
    return Object.assign(new EventClockState(), { now: await this.clock.now(eventId), isMovable: this.demoClock.isMovable });
  }

  @Allow('event:moveClock')
  @Mutation(() => SetEventClockResult, { description: 'Moves "now" of the event; refused outside a demo.' })
  async setEventClock(@CurrentScope() { actor, eventId }: EventScope, @Args('input', { description: 'Event and its new now.' }) input: SetEventClockInput): Promise<typeof SetEventClockResult> {
    const refusal = await this.demoClock.move(actor, eventId, input.now ?? null);
    return refusal ?? Object.assign(new EventClockMoved(), { now: await this.clock.now(eventId) });
  }

  async #holders(eventId: string): Promise<EventRolesChanged> {
    return Object.assign(new EventRolesChanged(), { holders: await this.roles.holders(eventId) });
  }
}
