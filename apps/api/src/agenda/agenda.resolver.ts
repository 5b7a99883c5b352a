import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { type AccountActor, Allow, CurrentRequest, CurrentScope, type DelegateScope, EventBus, followMessages, type RequestContext, SessionCheck, UserError, uuidOrNone } from '../common/index.ts';
import { AgendaReader } from './agenda-reader.ts';
import { CreateCalendarFeedInput, RevokeCalendarFeedInput, SaveTeamNoteInput } from './agenda.input.ts';
import { CalendarFeedCreated, CalendarFeedRevoked, CreateCalendarFeedResult, RevokeCalendarFeedResult, SaveTeamNoteResult, TeamNoteSaved } from './agenda.result.ts';
import { Agenda, EventVenue, MeetingPage } from './agenda.type.ts';
import { CalendarFeeds } from './calendar-feeds.ts';
import { MeetingPageReader } from './meeting-page-reader.ts';
import { TeamNotes } from './team-notes.ts';
import { VenueReader } from './venue-reader.ts';

const EVENT = { type: () => String, description: 'Slug of the event.' };
@Resolver()
export class AgendaResolver {
  constructor(
    private readonly source: DataSource,
    private readonly reader: AgendaReader,
    private readonly pages: MeetingPageReader,
    private readonly notes: TeamNotes,
    private readonly venues: VenueReader,
    private readonly feeds: CalendarFeeds,
    private readonly sessions: SessionCheck,
    private readonly bus: EventBus,
  ) {}

  @Allow('agenda:read')
  @Query(() => Agenda, { description: 'The published agenda of the own organisation.' })
  async agenda(@CurrentScope() scope: DelegateScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<Agenda> {
    return this.reader.agenda(scope);
  }

  @Allow('agenda:read')
  @Query(() => MeetingPage, { nullable: true, description: 'One published meeting of the own organisation; null when it is not.' })
  async agendaMeeting(
    @CurrentScope() scope: DelegateScope,
    @Args('eventSlug', EVENT) _eventSlug: string,
    @Args('id', { type: () => ID, description: 'Id of the meeting.' }) id: string,
  ): Promise<MeetingPage | null> {
    return this.pages.page(scope, uuidOrNone(id));
  }

  @Allow('venue:read')
  @Query(() => EventVenue, { description: 'The protected venue, or why it is not shown. Each look is logged.' })
  async eventVenue(@CurrentScope() scope: DelegateScope, @Args('eventSlug', EVENT) _eventSlug: string): Promise<EventVenue> {
    return this.venues.look(scope);
  }

  @Allow('agenda:note')
  @Mutation(() => SaveTeamNoteResult, { description: 'Writes the note of the own organisation on a meeting.' })
  async saveTeamNote(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Meeting and text.' }) input: SaveTeamNoteInput): Promise<typeof SaveTeamNoteResult> {
    const outcome = await this.notes.save(scope, uuidOrNone(input.meetingId), input);
    return outcome instanceof UserError ? outcome : Object.assign(new TeamNoteSaved(), { note: outcome });
  }

  @Allow('calendar:manage')
  @Mutation(() => CreateCalendarFeedResult, { description: 'Makes a calendar subscription of the signed-in delegate.' })
  async createCalendarFeed(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Which event.' }) _input: CreateCalendarFeedInput): Promise<typeof CreateCalendarFeedResult> {
    const outcome = await this.feeds.create(scope);
    return outcome instanceof UserError ? outcome : Object.assign(new CalendarFeedCreated(), outcome);
  }

  @Allow('calendar:manage')
  @Mutation(() => RevokeCalendarFeedResult, { description: 'Ends a calendar subscription at once.' })
  async revokeCalendarFeed(@CurrentScope() scope: DelegateScope, @Args('input', { description: 'Which one.' }) input: RevokeCalendarFeedInput): Promise<typeof RevokeCalendarFeedResult> {
    const outcome = await this.feeds.revoke(scope, uuidOrNone(input.feedId));
    return typeof outcome === 'string' ? Object.assign(new CalendarFeedRevoked(), { feedId: outcome }) : outcome;
  }

  @Allow('agenda:read')
  @Subscription(() => Boolean, { description: 'True whenever the own agenda has changed, to load it again; until the session or the place in the event ends.', resolve: (payload: boolean) => payload })
  agendaChanged(@CurrentScope() scope: DelegateScope, @CurrentRequest() request: RequestContext, @Args('eventSlug', EVENT) _eventSlug: string): AsyncIterableIterator<boolean> {
    const actor = request.actor as AccountActor;
    return followMessages(this.bus.messages('agendaChanged'), async ({ eventId, registrationIds }) => {
      const concerns = eventId === scope.eventId && registrationIds.includes(scope.delegation.registrationId);
      if (!concerns) return 'skip';
      return (await this.sessions.isOpen(actor)) && (await this.#isStillDelegate(scope)) ? { value: true } : 'end';
    });
  }

  async #isStillDelegate({ eventId, delegation }: DelegateScope): Promise<boolean> {
    const rows = (await this.source.query('select 1 from delegate where event_id = $1 and id = $2 and removed_at is null', [eventId, delegation.delegateId])) as unknown[];
    return rows.length > 0;
  }
}
