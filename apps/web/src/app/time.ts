/** Words around a time of the venue, in the reader's language. */
export interface ZoneWords {
  /** "Kyiv time" for the zone of the venue. */
  readonly zoneName: (timeZone: string) => string;
}

/** Writes instants as they are read at the venue. Every argument is an instant as ISO 8601. */
export interface VenueClock {
  readonly timeZone: string;
  /** "11:20" */
  time(iso: string): string;
  /** "Wed 22 Sept" */
  day(iso: string): string;
  /** "Wed 22" */
  shortDay(iso: string): string;
  /** "Wednesday 22 September" */
  longDay(iso: string): string;
  /** "Wed 22 Sept, 11:20" */
  dayTime(iso: string): string;
  /** "11:20–11:40", with both days when they differ. */
  range(start: string, end: string): string;
  /** "Kyiv time (UTC+3)", with the offset of that instant. */
  zone(iso: string): string;
  /** "2026-09-22", to group by day. */
  dateKey(iso: string): string;
}

/** A clock of the venue in one language; dates never follow the zone of the reader's machine. */
export function venueClock(locale: string, timeZone: string, words: ZoneWords): VenueClock {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const times = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const days = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const shortDays = format({ weekday: 'short', day: 'numeric' });
  const longDays = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const keys = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });

  const time = (iso: string) => times.format(new Date(iso));
  const day = (iso: string) => withoutWeekdayComma(days.format(new Date(iso)), locale);
  const dateKey = (iso: string) => keys.format(new Date(iso));
  return {
    timeZone,
    time,
    day,
    dateKey,
    shortDay: (iso) => shortDayOf(shortDays, iso),
    longDay: (iso) => withoutWeekdayComma(longDays.format(new Date(iso)), locale),
    dayTime: (iso) => `${day(iso)}, ${time(iso)}`,
    range: (start, end) => (dateKey(start) === dateKey(end) ? `${time(start)}–${time(end)}` : `${day(start)}, ${time(start)} – ${day(end)}, ${time(end)}`),
    zone: (iso) => `${words.zoneName(timeZone)} (${offsetOf(offsets, iso)})`,
  };
}

/** "Wed, 22 Sept" is written "Wed 22 Sept" in English. */
const withoutWeekdayComma = (text: string, locale: string): string => (locale.startsWith('en') ? text.replace(/^(\p{L}+),/u, '$1') : text);

/** Weekday first in every language. */
function shortDayOf(format: Intl.DateTimeFormat, iso: string): string {
  const parts = new Map(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday') ?? ''} ${parts.get('day') ?? ''}`;
}

function offsetOf(offsets: Intl.DateTimeFormat, iso: string): string {
  const name = offsets.formatToParts(new Date(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace('GMT', 'UTC');
}
