import { type ParticipantTypeCode } from './participant-type-code.ts';
import { type Programme } from './programme.ts';
import { addDays, dateAt, weekdayOf } from './wall-time.ts';

export const DEFAULT_TIME_ZONE = 'Europe/Kyiv';
export const DEFAULT_TABLES = 20;

const TUESDAY = 2;
const LEAD_DAYS = 60;
const DAYS = 3;

/** Ukrainian manufacturers meet everybody from outside; nobody else meets each other unless the organiser says so. */
export const DEFAULT_MEETING_RULES: readonly (readonly [ParticipantTypeCode, ParticipantTypeCode])[] = [
  ['foreignCompany', 'ukrainianManufacturer'],
  ['association', 'ukrainianManufacturer'],
  ['government', 'ukrainianManufacturer'],
  ['investor', 'ukrainianManufacturer'],
];

/** Three days from the first Tuesday at least sixty days ahead, unless a first day is given. */
export function defaultProgramme(nowMs: number, timeZone: string, firstDay: string | null = null): Programme {
  const earliest = addDays(dateAt(nowMs, timeZone), LEAD_DAYS);
  const first = firstDay ?? addDays(earliest, (TUESDAY - weekdayOf(earliest) + 7) % 7);
  const days = Array.from({ length: DAYS }, (_, index) => ({
    date: addDays(first, index),
    startsAt: '09:30',
    endsAt: '17:30',
    breaks: [{ label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' }],
  }));
  return { timeZone, slotMinutes: 20, days };
}
