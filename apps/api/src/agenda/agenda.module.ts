import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/index.ts';
import { AgendaReader } from './agenda-reader.ts';
import { AgendaResolver } from './agenda.resolver.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarFeeds } from './calendar-feeds.ts';
import { MeetingInvitations } from './meeting-invitations.ts';
import { MeetingPageReader } from './meeting-page-reader.ts';
import { OutcomeResolver } from './outcome.resolver.ts';
import { Outcomes } from './outcomes.ts';
import { TeamNotes } from './team-notes.ts';
import { VenueReader } from './venue-reader.ts';

@Module({
  imports: [DisclosureModule],
  controllers: [CalendarController],
  providers: [AgendaReader, AgendaResolver, CalendarFeeds, MeetingInvitations, MeetingPageReader, OutcomeResolver, Outcomes, TeamNotes, VenueReader],
  exports: [MeetingInvitations],
})
export class AgendaModule {}
