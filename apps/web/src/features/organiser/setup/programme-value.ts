import { type Setup } from '../setup-parts.ts';
import { dayAfter, timeOfDay } from './wall-time.ts';

/** Without a Ukrainian name, `labelUk` is empty. */
export type BreakValue = { readonly label: string; readonly labelUk: string; readonly startsAt: string; readonly endsAt: string };
export type DayValue = {
  /** Which day it is, whatever is typed: the stored date, or a name of its own for one that is new. */
  readonly key: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly breaks: readonly BreakValue[];
};
export type ProgrammeValue = { readonly slotMinutes: number; readonly days: readonly DayValue[] };

export const programmeOf = ({ slotMinutes, days }: Setup): ProgrammeValue => ({
  slotMinutes,
  days: days.map(({ date, startsAt, endsAt, breaks }) => ({ key: date, date, startsAt, endsAt, breaks: breaks.map((pause) => ({ label: pause.label, labelUk: pause.labelUk ?? '', startsAt: pause.startsAt, endsAt: pause.endsAt })) })),
});

/** One more day like the last one, on the next date. */
export function withNextDay({ slotMinutes, days }: ProgrammeValue): ProgrammeValue {
  const last = days.at(-1);
  const key = `new ${1 + Math.max(0, ...days.map((day) => Number(/^new (\d+)$/.exec(day.key)?.[1] ?? 0)))}`;
  const next: DayValue = last ? { ...last, key, date: last.date && dayAfter(last.date) } : { key, date: '', startsAt: '09:30', endsAt: '17:30', breaks: [] };
  return { slotMinutes, days: [...days, next] };
}

/** Path of the first time or date that cannot be read, or null. */
export function unreadableTime({ days }: ProgrammeValue): string | null {
  for (const [at, day] of days.entries()) {
    if (!day.date) return `days.${at}.date`;
    const places: [string, DayValue | BreakValue][] = [[`days.${at}`, day], ...day.breaks.map((pause, index): [string, BreakValue] => [`days.${at}.breaks.${index}`, pause])];
    for (const [path, { startsAt, endsAt }] of places) {
      if (timeOfDay(startsAt) === undefined) return `${path}.startsAt`;
      if (timeOfDay(endsAt) === undefined) return `${path}.endsAt`;
    }
  }
  return null;
}

const read = (text: string): string => timeOfDay(text) ?? text;

/** The programme as it is sent: every time of day written alike. */
export const sentProgramme = ({ slotMinutes, days }: ProgrammeValue) => ({
  slotMinutes,
  days: days.map(({ date, startsAt, endsAt, breaks }) => ({
    date, startsAt: read(startsAt), endsAt: read(endsAt),
    breaks: breaks.map((pause) => ({ label: pause.label, labelUk: pause.labelUk.trim() || null, startsAt: read(pause.startsAt), endsAt: read(pause.endsAt) })),
  })),
});
