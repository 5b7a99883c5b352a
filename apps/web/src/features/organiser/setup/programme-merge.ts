import { mergeFields, sameJson } from '../../../app/index.ts';
import { type DayValue, type ProgrammeValue } from './programme-value.ts';
import { type Merging } from './use-section.ts';

const FIELDS = ['date', 'startsAt', 'endsAt', 'breaks'] as const;
export type DayField = (typeof FIELDS)[number];

/** Name of a whole day or of one field of it among the fields of the programme. */
export const dayField = (key: string, field?: DayField): string => (field === undefined ? `day ${key}` : `${field} ${key}`);

/** The day that a field belongs to, and which one of its fields it is; null for the whole day. */
export function ofDay(name: string): { readonly key: string; readonly field: DayField | null } | null {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return null;
  return { key: rest.join(' '), field: FIELDS.find((field) => field === first) ?? null };
}

/** Brings two changes of a programme together day by day, and within a day field by field. Conflicts are named by `dayField`. */
export const programmeMerging: Merging<ProgrammeValue> = {
  merge(base, mine, stored) {
    const slot = mergeFields({ slotMinutes: base.slotMinutes }, { slotMinutes: mine.slotMinutes }, { slotMinutes: stored.slotMinutes });
    const merged = [...stored.days, ...mine.days.filter(({ key }) => !dayOf(stored, key))].map(({ key }) => mergeDay(key, dayOf(base, key), dayOf(mine, key), dayOf(stored, key)));
    return { value: { ...slot.value, days: merged.flatMap(({ day }) => day ?? []) }, conflicts: [...slot.conflicts, ...merged.flatMap(({ conflicts }) => conflicts)] };
  },
  put(into, name, from) {
    const part = ofDay(name);
    if (part === null) return { ...into, slotMinutes: from.slotMinutes };
    const given = dayOf(from, part.key);
    const present = dayOf(into, part.key);
    const day = part.field === null || !given || !present ? given : { ...present, [part.field]: given[part.field] };
    const days = into.days.flatMap((one) => (one.key === part.key ? (day ?? []) : one));
    return { ...into, days: present || !day ? days : [...days, day] };
  },
};

const dayOf = ({ days }: ProgrammeValue, key: string): DayValue | undefined => days.find((day) => day.key === key);

interface MergedDay {
  /** Null for none. */
  readonly day: DayValue | null;
  readonly conflicts: readonly string[];
}

function mergeDay(key: string, base: DayValue | undefined, mine: DayValue | undefined, stored: DayValue | undefined): MergedDay {
  if (base && mine && stored) {
    const { value, conflicts } = mergeFields(base, mine, stored);
    return { day: value, conflicts: conflicts.map((field) => dayField(key, field as DayField)) };
  }
  // One side alone has added it, or taken it away; who took away what the other changed is asked.
  if (!base) return { day: mine ?? stored ?? null, conflicts: mine && stored && !sameJson(mine, stored) ? [dayField(key)] : [] };
  const left = mine ?? stored;
  return left === undefined || sameJson(left, base) ? { day: null, conflicts: [] } : { day: mine ?? null, conflicts: [dayField(key)] };
}
