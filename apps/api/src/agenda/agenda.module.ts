import { Module } from '@nestjs/common';
import { AgendaReader } from './agenda-reader.ts';
import { AgendaResolver } from './agenda.resolver.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarFeeds } from './calendar-feeds.ts';
import { TeamNotes } from './team-notes.ts';
import { VenueReader } from './venue-reader.ts';

@Module({
  controllers: [CalendarController],
  providers: [AgendaReader, AgendaResolver, CalendarFeeds, TeamNotes, VenueReader],
})
export class AgendaModule {}
