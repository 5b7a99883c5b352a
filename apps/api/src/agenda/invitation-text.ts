import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalAttendeeType, ICalCalendarMethod } from 'ical-generator';
import { calendarEvent, type CalendarMeeting, type CalendarOwner } from './calendar-event.ts';

/**
 * An iTIP message about one meeting to one person (RFC 5546): REQUEST for a meeting that stands, CANCEL for a dead one.
 * The receiver is the only attendee, by address and without a name. Both sides have agreed already: no answer is asked for.
 */
export function toInvitationText(owner: CalendarOwner, meeting: CalendarMeeting, receiver: string, now: Date): string {
  const calendar = ical({
    method: meeting.isDead ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Spilno', product: 'Agenda', language: 'EN' },
  });
  const event = calendar.createEvent(calendarEvent(owner, meeting, now));
  event.createAttendee({ email: receiver, type: ICalAttendeeType.INDIVIDUAL, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED, rsvp: false });
  return calendar.toString();
}
