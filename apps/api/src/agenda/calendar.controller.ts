import { Controller, Get, Header, NotFoundException, Param, Req } from '@nestjs/common';
import { type Actor, Allow, type DelegateScope, ScopeResolver } from '../common/index.ts';
import { CalendarFeeds } from './calendar-feeds.ts';

/** Calendars over HTTP. What is ended, gone or somebody else's answers as an address that never was. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly scopes: ScopeResolver,
  ) {}

  @Allow('calendar:read')
  @Get(':file')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @Header('content-disposition', 'inline; filename="agenda.ics"')
  async feed(@Param('file') file: string): Promise<string> {
    const token = /^([\w-]{20,100})\.ics$/.exec(file)?.[1];
    const text = token ? await this.feeds.read(token) : null;
    if (text === null) throw absent();
    return text;
  }

  @Allow('calendar:download')
  @Get('download/:eventSlug')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  @Header('content-disposition', 'attachment; filename="agenda.ics"')
  async download(@Param('eventSlug') eventSlug: string, @Req() request: { actor?: Actor | null }): Promise<string> {
    const scope = request.actor ? await this.scopes.resolve(request.actor, eventSlug) : null;
    if (!scope?.delegation) throw absent();
    return this.feeds.download(scope as DelegateScope);
  }
}

const absent = (): NotFoundException => new NotFoundException('There is nothing at this address.');
