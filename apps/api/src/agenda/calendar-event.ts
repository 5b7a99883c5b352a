import { ICalEventBusyStatus, type ICalEventData, ICalEventStatus } from 'ical-generator';

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

/** The same meeting is the same entry in feed, file and mail: its UID stays, its SEQUENCE rises, the forum is the organizer. */
export const calendarEvent = ({ eventName, eventSlug }: CalendarOwner, meeting: CalendarMeeting, now: Date): ICalEventData => ({
  id: `${meeting.id}@${eventSlug}`,
  sequence: meeting.sequence,
  stamp: now,
  lastModified: meeting.changedAt,
  start: meeting.startsAt,
  end: meeting.endsAt,
  status: meeting.isDead ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  busystatus: meeting.isDead ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  summary: neutralLine(`${meeting.counterpartName}, ${meeting.table}`),
  location: neutralLine(`${meeting.hall}, ${meeting.table}`),
  // A calendar address is obligatory; this domain (RFC 2606) can never take an answer.
  organizer: { name: neutralLine(eventName), email: `forum@${eventSlug}.invalid` },
});

/** One line that no calendar and no spreadsheet made from it can take for something else. */
export function neutralLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(BIDI_CONTROLS, '').replaceAll('"', "'").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
