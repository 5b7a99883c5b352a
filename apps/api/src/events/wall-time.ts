import { Temporal } from 'temporal-polyfill';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** "HH:MM" of a 24-hour day; "24:00" is its end. */
export const isTimeOfDay = (time: string): boolean => TIME.test(time) || time === '24:00';

export function isDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  try {
    return Temporal.PlainDate.from(date).toString() === date;
  } catch {
    return false;
  }
}

export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
}

/**
 * The instant of a time of day. A time that a clock change skips is the moment of the change, so that a later time of
 * day is never an earlier instant; of one that happens twice the first is meant.
 * @returns milliseconds since 1970, UTC
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const day = Temporal.PlainDate.from(date);
  const local = time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const skipped = !earlier.toPlainDateTime().equals(local);
  return (skipped ? earlier.getTimeZoneTransition('next')! : earlier).epochMilliseconds;
}

/** Offset of the zone at the instant, such as "+03:00". */
export const offsetAt = (instantMs: number, timeZone: string): string => Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone).offset;

/** The calendar day in the zone at the instant. */
export const dateAt = (instantMs: number, timeZone: string): string => Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone).toPlainDate().toString();

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;
