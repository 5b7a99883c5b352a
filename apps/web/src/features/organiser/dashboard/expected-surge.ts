import { type EventFigures } from './dashboard-document.ts';

export interface RegisteredRow {
  readonly date: string;
  /** Null after today. */
  readonly ukrainian: number | null;
  readonly others: number | null;
  /** As many days before the earlier event; null without one. */
  readonly earlier: number | null;
  /** Least and most to be expected; null up to yesterday and without an earlier event. */
  readonly expected: readonly [number, number] | null;
}

/** Where the line of registrations begins: the day on which the first came in, or how many there were at the end of the first day shown. */
export function beginningOf(byDay: EventFigures['byDay']): { readonly date: string; readonly total: number; readonly isFirst: boolean } | null {
  const first = byDay.find(({ total }) => total > 0);
  return first ? { date: first.date, total: first.total, isFirst: first !== byDay[0] } : null;
}

/**
 * The days of the chart. What is to be expected lies between two ways to go on from today: as many come as came to the earlier
 * event from the same day on, or in the same proportion to what was there.
 */
export function registeredRows({ byDay, earlier }: Pick<EventFigures, 'byDay' | 'earlier'>): RegisteredRow[] {
  const before = new Map(earlier?.days.map(({ date, total }) => [date, total]));
  const past = byDay.map(({ date, total, ukrainian }): RegisteredRow => ({ date, ukrainian, others: total - ukrainian, earlier: before.get(date) ?? null, expected: null }));
  const today = byDay.at(-1);
  if (!earlier || !today) return past;
  const atToday = before.get(today.date) ?? 0;
  const ahead = earlier.days
    .filter(({ date }) => date > today.date)
    .map(({ date, total }): RegisteredRow => {
      const added = today.total + total - atToday;
      const inProportion = atToday > 0 ? Math.round((today.total * total) / atToday) : added;
      return { date, ukrainian: null, others: null, earlier: total, expected: [Math.min(added, inProportion), Math.max(added, inProportion)] };
    });
  const last = past.at(-1);
  return ahead.length === 0 || !last ? past : [...past.slice(0, -1), { ...last, expected: [today.total, today.total] }, ...ahead];
}
