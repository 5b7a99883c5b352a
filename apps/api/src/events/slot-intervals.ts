import { type TimeInterval } from '@spilno/kernel';
import { type ProgrammeDay } from './programme.ts';
import { instantOf } from './wall-time.ts';

const MINUTE_MS = 60_000;

/**
 * The slots of one day: whole slots from its start, and again from the end of each break; what is left before a break
 * or the end of the day is shorter than a slot and stays free. Lengths are elapsed time, also over a clock change.
 */
export function slotIntervals(day: ProgrammeDay, slotMinutes: number, timeZone: string): TimeInterval[] {
  const at = (time: string): number => instantOf(day.date, time, timeZone);
  const breaks = day.breaks.map(({ startsAt, endsAt }) => ({ startMs: at(startsAt), endMs: at(endsAt) })).sort((a, b) => a.startMs - b.startMs);
  const slots: TimeInterval[] = [];
  let fromMs = at(day.startsAt);
  for (const pause of [...breaks, { startMs: at(day.endsAt), endMs: at(day.endsAt) }]) {
    for (let startMs = fromMs; startMs + slotMinutes * MINUTE_MS <= pause.startMs; startMs += slotMinutes * MINUTE_MS) {
      slots.push({ startMs, endMs: startMs + slotMinutes * MINUTE_MS });
    }
    fromMs = Math.max(fromMs, pause.endMs);
  }
  return slots;
}
