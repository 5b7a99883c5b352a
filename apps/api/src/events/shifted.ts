import { Temporal } from 'temporal-polyfill';
import { type Programme } from './programme.ts';
import { addDays } from './wall-time.ts';

/** Calendar days from one date to another, both "YYYY-MM-DD". */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** The same programme so many days later; times of day stay. */
export const shiftedProgramme = (programme: Programme, days: number): Programme => ({ ...programme, days: programme.days.map((day) => ({ ...day, date: addDays(day.date, days) })) });

/** The same time of day in the zone so many days later, also over a clock change. */
export function shiftedInstant(instant: Date | null, days: number, timeZone: string): Date | null {
  if (!instant) return null;
  const later = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).add({ days });
  return new Date(later.epochMilliseconds);
}
