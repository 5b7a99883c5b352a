import { Temporal } from 'temporal-polyfill';

/** A date and a time of day as they are typed; empty texts stand for none. */
export type WallTime = {
  /** "YYYY-MM-DD" or empty. */
  readonly date: string;
  /** "HH:MM" or empty. */
  readonly time: string;
};

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** What stands on a clock in the zone at the instant. */
export function wallTimeOf(iso: string | null, timeZone: string): WallTime {
  if (iso === null) return { date: '', time: '' };
  const at = Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone);
  return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/**
 * The instant of a date and time in the zone; of a time that a clock change repeats the first.
 * @returns null for none, `undefined` when one of the two is missing or cannot be read
 */
export function instantOf({ date, time }: WallTime, timeZone: string): string | null | undefined {
  if (!date && !time.trim()) return null;
  const read = timeOfDay(time);
  if (!date || read === undefined || read === '24:00') return undefined;
  try {
    const at = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(read)).toZonedDateTime(timeZone);
    return new Date(at.epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

/** "9.30" and "9:30" are 09:30; "24:00" is the end of the day; undefined when it is no time of day. */
export function timeOfDay(text: string): string | undefined {
  if (text.trim() === '24:00') return '24:00';
  const found = TIME.exec(text.trim());
  return found ? `${found[1]!.padStart(2, '0')}:${found[2]!}` : undefined;
}

/** The day after, "YYYY-MM-DD". */
export const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
