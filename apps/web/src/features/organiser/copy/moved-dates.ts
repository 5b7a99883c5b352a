import { daysUntil } from '../dashboard/days-until.ts';
import { type Setup } from '../setup-parts.ts';
import { instantOf, wallTimeOf } from '../setup/wall-time.ts';

const DEADLINES = ['registrationOpensAt', 'registrationClosesAt', 'wishesCloseAt', 'requestsCloseAt'] as const;
export type DeadlineName = (typeof DEADLINES)[number];

export interface MovedDates {
  readonly days: readonly { readonly from: string; readonly to: string }[];
  readonly deadlines: readonly { readonly name: DeadlineName; readonly from: string; readonly to: string }[];
}

const movedDate = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Days and deadlines as they are and as they would be from another first day; times of day stay. Nothing while that day cannot be read. */
export function movedDates(setup: Setup, firstDay: string): MovedDates | null {
  const first = setup.days[0]?.date;
  if (!first || !/^\d{4}-\d{2}-\d{2}$/.test(firstDay) || Number.isNaN(Date.parse(firstDay))) return null;
  const distance = daysUntil(first, firstDay);
  const { timeZone } = setup;
  return {
    days: setup.days.map(({ date }) => ({ from: date, to: movedDate(date, distance) })),
    deadlines: DEADLINES.flatMap((name) => {
      const from = setup[name];
      if (!from) return [];
      const wall = wallTimeOf(from, timeZone);
      const to = instantOf({ ...wall, date: movedDate(wall.date, distance) }, timeZone);
      return to ? [{ name, from, to }] : [];
    }),
  };
}

/** The same weekday a year later, as most forums come back. */
export const yearLater = (date: string): string => movedDate(date, 364);
