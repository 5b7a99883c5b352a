import { partsOf } from './delegates-cell.ts';

/** A time at which the delegates of a row are not free; of one day of the event, counted from 1. */
export interface ImportedAbsence {
  readonly dayNumber: number;
  /** "HH:MM"; null is the start or the end of the day. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Where the morning ends and the afternoon begins. */
const NOON = '13:00';
const PART = /^day\s*(\d{1,2})(?:\s*[,:]?\s+(morning|afternoon|all day|(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})))?$/i;

/** "day 1 morning", "day 2 10:00-12:00", several separated by commas or semicolons. */
export function readAbsences(cell: string, dayCount: number): { readonly absences: readonly ImportedAbsence[]; readonly unreadable: readonly string[] } {
  const absences: ImportedAbsence[] = [];
  const unreadable: string[] = [];
  for (const part of partsOf(cell, /[;,]|\band\b/i)) {
    const absence = readAbsence(part, dayCount);
    if (absence) absences.push(absence);
    else unreadable.push(part);
  }
  return { absences, unreadable };
}

function readAbsence(part: string, dayCount: number): ImportedAbsence | null {
  const match = PART.exec(part);
  const dayNumber = Number(match?.[1]);
  if (!match || dayNumber < 1 || dayNumber > dayCount) return null;
  switch (match[2]?.toLowerCase()) {
    case undefined:
    case 'all day':
      return { dayNumber, from: null, to: null };
    case 'morning':
      return { dayNumber, from: null, to: NOON };
    case 'afternoon':
      return { dayNumber, from: NOON, to: null };
    default:
      return timed(dayNumber, match);
  }
}

function timed(dayNumber: number, match: RegExpExecArray): ImportedAbsence | null {
  const [fromHour, fromMinute, toHour, toMinute] = [match[3], match[4], match[5], match[6]].map(Number) as [number, number, number, number];
  const from = fromHour * 60 + fromMinute;
  const to = toHour * 60 + toMinute;
  if (fromMinute > 59 || toMinute > 59 || to > 24 * 60 || from >= to) return null;
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { dayNumber, from: time(from), to: time(to) };
}
