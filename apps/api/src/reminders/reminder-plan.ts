/** Somebody who has not acted: how many things wait, and the day of the event's zone on which the time for them ends. */
export interface WaitingPerson {
  readonly accountId: string;
  /** YYYY-MM-DD. */
  readonly deadlineDay: string;
}

export interface NextReminders {
  /** YYYY-MM-DD; null when nobody is to be reminded any more. */
  readonly day: string | null;
  readonly people: number;
}

const DAY_MS = 86_400_000;

/** Whole days between two calendar days. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Whether somebody is to be reminded on a day: so many days before their deadline as the rule names. */
export const isDue = (person: WaitingPerson, today: string, daysBefore: readonly number[]): boolean => daysBefore.includes(daysBetween(today, person.deadlineDay));

/**
 * The next day on which somebody would be reminded, and how many, if nobody acted until then.
 * @param sentToday - accounts that have had theirs today
 */
export function nextReminders(people: readonly WaitingPerson[], today: string, daysBefore: readonly number[], sentToday: ReadonlySet<string>): NextReminders {
  const counts = new Map<number, number>();
  for (const { accountId, deadlineDay } of people) {
    const left = daysBetween(today, deadlineDay);
    for (const before of daysBefore) {
      const inDays = left - before;
      if (inDays < 0 || (inDays === 0 && sentToday.has(accountId))) continue;
      counts.set(inDays, (counts.get(inDays) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return { day: null, people: 0 };
  const soonest = Math.min(...counts.keys());
  return { day: new Date(Date.parse(today) + soonest * DAY_MS).toISOString().slice(0, 10), people: counts.get(soonest)! };
}
