import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';

/** One meeting as a calendar may hold it: an over-the-shoulder name and a table, nobody's name and no venue. */
export interface CalendarMeeting {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isDead: boolean;
  readonly sequence: number;
  readonly counterpartName: string;
  readonly table: string;
  readonly hall: string;
  readonly changedAt: Date;
}

export interface CalendarOwner {
  readonly eventName: string;
  readonly eventSlug: string;
}

const REFRESH_SECONDS = 900;

/** The calendar of one delegate (RFC 5545): UIDs stay, SEQUENCE rises, dead meetings stay as cancelled, the forum is the organizer and nobody an attendee. */
export function toCalendarText(owner: CalendarOwner, meetings: readonly CalendarMeeting[], now: Date): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Spilno', product: 'Agenda', language: 'EN' },
    name: neutral(owner.eventName),
    ttl: REFRESH_SECONDS,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `${meeting.id}@${owner.eventSlug}`,
      sequence: meeting.sequence,
      stamp: now,
      lastModified: meeting.changedAt,
      start: meeting.startsAt,
      end: meeting.endsAt,
      status: meeting.isDead ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      busystatus: meeting.isDead ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
      summary: neutral(`${meeting.counterpartName}, ${meeting.table}`),
      location: neutral(`${meeting.hall}, ${meeting.table}`),
      // A calendar address is obligatory; this domain (RFC 2606) can never take an answer.
      organizer: { name: neutral(owner.eventName), email: `forum@${owner.eventSlug}.invalid` },
    });
  }
  return calendar.toString();
}

/** One line that no calendar and no spreadsheet made from it can take for something else. */
function neutral(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('"', "'").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
