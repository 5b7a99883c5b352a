import ical, { ICalCalendarMethod } from 'ical-generator';
import { calendarEvent, type CalendarMeeting, type CalendarOwner, neutralLine } from './calendar-event.ts';

const REFRESH_SECONDS = 900;

/** The calendar of one delegate (RFC 5545): dead meetings stay as cancelled, nobody is an attendee. */
export function toCalendarText(owner: CalendarOwner, meetings: readonly CalendarMeeting[], now: Date): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Spilno', product: 'Agenda', language: 'EN' },
    name: neutralLine(owner.eventName),
    ttl: REFRESH_SECONDS,
  });
  for (const meeting of meetings) calendar.createEvent(calendarEvent(owner, meeting, now));
  return calendar.toString();
}
