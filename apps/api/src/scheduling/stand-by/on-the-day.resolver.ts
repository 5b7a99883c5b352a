import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { type AccountActor, Allow, CurrentRequest, CurrentScope, EventBus, type EventScope, followMessages, type InvalidInput, type NotFound, type NotPossible, type RequestContext, SessionCheck, uuidOrNone } from '../../common/index.ts';
import { MissingReportService } from './missing-report.service.ts';
import { OnTheDayReader } from './on-the-day.reader.ts';
import { OnTheDay, OnTheDayResult, OnTheDaySaved, PresenceList } from './on-the-day.type.ts';
import { PresenceService } from './presence.service.ts';
import { StandByRulesService } from './stand-by-rules.service.ts';
import { MissingMeetingInput, SetPresenceInput, SetStandByRulesInput } from './stand-by.input.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };

/** The day as the organisers run it. */
@Resolver()
export class OnTheDayResolver {
  constructor(
    private readonly reader: OnTheDayReader,
    private readonly presence: PresenceService,
    private readonly reports: MissingReportService,
    private readonly rules: StandByRulesService,
    private readonly sessions: SessionCheck,
    private readonly bus: EventBus,
  ) {}

  @Allow('schedule:manage')
  @Query(() => OnTheDay, { description: 'What runs now, what is reported missing, which tables are on offer.' })
  async onTheDay(@CurrentScope() scope: EventScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<OnTheDay> {
    return this.reader.onTheDay(scope.eventId);
  }

  @Allow('schedule:manage')
  @Query(() => PresenceList, { description: 'Delegates and whether they are here today; a search narrows it to 50.' })
  async presenceList(
    @CurrentScope() scope: EventScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('search', { type: () => String, defaultValue: '', description: 'Part of a name or of an organisation.' }) search: string,
    @Args('isPresentOnly', { type: () => Boolean, defaultValue: false, description: 'Only those who are here.' }) isPresentOnly: boolean,
  ): Promise<PresenceList> {
    return this.reader.presence(scope.eventId, search, isPresentOnly);
  }

  @Allow('schedule:manage')
  @Mutation(() => OnTheDayResult, { description: 'Marks a delegate as here today, or no longer.' })
  async setPresence(@CurrentScope() scope: EventScope, @Args('input', { description: 'Delegate and mark.' }) input: SetPresenceInput): Promise<typeof OnTheDayResult> {
    return this.#saved(scope, await this.presence.setOf(scope, uuidOrNone(input.delegateId), input.isPresent));
  }

  @Allow('schedule:manage')
  @Mutation(() => OnTheDayResult, { description: 'Says that the table of a meeting under way is free, of own sight or as the second word to a report; it is offered to a stand-by at once.' })
  async freeMissingTable(@CurrentScope() scope: EventScope, @Args('input', { description: 'The meeting.' }) input: MissingMeetingInput): Promise<typeof OnTheDayResult> {
    return this.#saved(scope, await this.reports.tableFree(scope, uuidOrNone(input.meetingId)));
  }

  @Allow('schedule:manage')
  @Mutation(() => OnTheDayResult, { description: 'Ends a report: they meet after all. An offer of the table is taken back.' })
  async endMissingReport(@CurrentScope() scope: EventScope, @Args('input', { description: 'The meeting.' }) input: MissingMeetingInput): Promise<typeof OnTheDayResult> {
    return this.#saved(scope, await this.reports.withdraw(scope, 'organiser', uuidOrNone(input.meetingId)));
  }

  @Allow('schedule:manage')
  @Mutation(() => OnTheDayResult, { description: 'Sets the minutes of the stand-by.' })
  async setStandByRules(@CurrentScope() scope: EventScope, @Args('input', { description: 'The minutes.' }) { missingAfterMinutes, answerMinutes, leastMinutes }: SetStandByRulesInput): Promise<typeof OnTheDayResult> {
    return this.#saved(scope, await this.rules.set(scope, { missingAfterMinutes, answerMinutes, leastMinutes }));
  }

  @Allow('schedule:manage')
  @Subscription(() => Boolean, { description: 'True whenever presence, a report or an offer has changed, to load it again; until the session or the role ends.', resolve: (payload: boolean) => payload })
  onTheDayChanged(@CurrentScope() scope: EventScope, @CurrentRequest() request: RequestContext, @Args('eventSlug', EVENT) _eventSlug: string): AsyncIterableIterator<boolean> {
    const actor = request.actor as AccountActor;
    return followMessages(this.bus.messages('standByChanged'), async ({ eventId }) => {
      if (eventId !== scope.eventId) return 'skip';
      return (await this.sessions.holdsRole(actor, eventId, 'organiser')) ? { value: true } : 'end';
    });
  }

  async #saved({ eventId }: EventScope, fault: InvalidInput | NotFound | NotPossible | null): Promise<typeof OnTheDayResult> {
    return fault ?? Object.assign(new OnTheDaySaved(), { onTheDay: await this.reader.onTheDay(eventId) });
  }
}
