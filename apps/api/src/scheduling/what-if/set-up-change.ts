import { type Variation } from '@spilno/scheduling';
import { type EventSetup, type PoolAbsence, type RuleChange } from '../../events/index.ts';
import { type Applied } from './applied.ts';

/** What of the set-up a variation changes for good, and how: some concern more than the variation did. */
export interface SetUpChange {
  readonly change: RuleChange;
  readonly said: Applied;
}

type Of = Pick<EventSetup, 'slug' | 'version' | 'timeZone' | 'slotMinutes' | 'days' | 'tables' | 'resourcePools' | 'participantTypes' | 'requestExpiryHours' | 'changeCutoffMinutes' | 'mutualWishesAgree' | 'parallelMeetings' | 'macroRegionMinimum'>;

const MIDNIGHT = '24:00';

/**
 * @param typeCode - type of the organisation of the variation, where it has one
 * @param accepted - key of the meetings that may lose their place
 * @returns null where the firm alone can bring it about, or where the programme cannot be changed so
 */
export function setUpChangeOf(setup: Of, variation: Variation, typeCode: string | null, accepted: string | null): SetUpChange | null {
  const base = { eventSlug: setup.slug, version: setup.version, accepted };
  switch (variation.kind) {
    case 'openTable': {
      const added = freshLabels(setup, variation.tables).map((label) => ({ id: null, label, hall: setup.tables.at(-1)?.hall ?? 'Hall A', hallUk: setup.tables.at(-1)?.hallUk ?? null }));
      return { change: { rule: 'tables', input: { ...base, tables: [...setup.tables, ...added] } }, said: { field: 'tables', before: `${setup.tables.length}`, after: `${setup.tables.length + added.length}`, label: added.map(({ label }) => label).join(', ') } };
    }
    case 'addSlots':
      return withDay(setup, variation.day, (day) => {
        const last = day.slots.at(-1);
        const endsAt = last && timeOf(setup, day.date, last.endsAt.getTime() + variation.slots * setup.slotMinutes * 60_000);
        return endsAt === undefined || endsAt === null ? null : { day: { ...day, endsAt }, before: day.endsAt, after: endsAt, label: '' };
      }, base);
    case 'longerBreak':
      return withDay(setup, variation.day, (day) => {
        const at = afterLongestPause(day.slots);
        const until = day.slots[Math.min(day.slots.length, at + variation.slots) - 1];
        const pause = at > 0 ? day.breaks.find(({ endsAt }) => endsAt === timeOf(setup, day.date, day.slots[at]!.startsAt.getTime())) : undefined;
        const endsAt = until && timeOf(setup, day.date, until.endsAt.getTime());
        if (!pause || endsAt === undefined || endsAt === null) return null;
        return { day: { ...day, breaks: day.breaks.map((one) => (one === pause ? { ...one, endsAt } : one)) }, before: pause.endsAt, after: endsAt, label: pause.label, labelUk: pause.labelUk };
      }, base);
    case 'addLine': {
      const parallelMeetings = setup.parallelMeetings + variation.lines;
      const { requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, macroRegionMinimum } = setup;
      return { change: { rule: 'policy', input: { ...base, requestExpiryHours, changeCutoffMinutes, mutualWishesAgree, macroRegionMinimum, parallelMeetings } }, said: { field: 'parallelMeetings', before: `${setup.parallelMeetings}`, after: `${parallelMeetings}`, label: '' } };
    }
    case 'raiseMeetingLimit': {
      const type = setup.participantTypes.find(({ code }) => code === typeCode);
      if (!type) return null;
      const maxMeetings = Math.max(type.maxMeetings, variation.maxMeetings);
      return { change: { rule: 'participantTypes', input: { ...base, participantTypes: [{ ...type, maxMeetings }] } }, said: { field: 'maxMeetings', before: `${type.maxMeetings}`, after: `${maxMeetings}`, label: type.code } };
    }
    case 'enlargePool':
      return withPool(setup, variation, base);
    case 'addDelegate':
    case 'widenAvailability':
      return null;
  }
}

const WHOLE_DAY = { startsAt: '00:00', endsAt: MIDNIGHT };

/** The pool grows by the people of the day; they are away on every other one. Null where it is there no more. */
function withPool(setup: Of, { poolId, day, people }: Extract<Variation, { kind: 'enlargePool' }>, { eventSlug, version }: { readonly eventSlug: string; readonly version: number }): SetUpChange | null {
  const pool = setup.resourcePools.find(({ id }) => id === poolId);
  if (!pool) return null;
  const others = setup.days.map(({ date }) => date).filter((date) => date !== day);
  const isWholeDay = ({ startsAt, endsAt }: PoolAbsence): boolean => startsAt === WHOLE_DAY.startsAt && endsAt === WHOLE_DAY.endsAt;
  const away = (date: string): number => pool.absences.filter((one) => one.date === date && isWholeDay(one)).reduce((sum, one) => sum + one.away, people);
  const absences = [...pool.absences.filter((one) => one.date === day || !isWholeDay(one)), ...others.map((date) => ({ date, ...WHOLE_DAY, away: away(date) }))];
  const size = pool.size + people;
  const pools = setup.resourcePools.map((one) => (one === pool ? { ...one, size, absences } : one));
  return { change: { rule: 'resourcePools', input: { eventSlug, version, pools } }, said: { field: 'poolSize', before: `${pool.size}`, after: `${size}`, label: pool.name } };
}

type Day = EventSetup['days'][number];
interface ChangedDay {
  readonly day: Day;
  readonly before: string;
  readonly after: string;
  readonly label: string;
  readonly labelUk?: string | null;
}

function withDay(setup: Of, date: string, change: (day: Day) => ChangedDay | null, base: { readonly eventSlug: string; readonly version: number; readonly accepted: string | null }): SetUpChange | null {
  const day = setup.days.find((one) => one.date === date);
  const changed = day ? change(day) : null;
  if (!changed) return null;
  const days = setup.days.map((one) => (one === day ? changed.day : one)).map(({ date: of, startsAt, endsAt, breaks }) => ({ date: of, startsAt, endsAt, breaks: breaks.map(({ label, labelUk, startsAt: from, endsAt: to }) => ({ label, labelUk, startsAt: from, endsAt: to })) }));
  const { before, after, label, labelUk } = changed;
  return { change: { rule: 'programme', input: { ...base, slotMinutes: setup.slotMinutes, days } }, said: { field: label === '' ? 'dayEnd' : 'breakEnd', before, after, label, labelUk } };
}

/** Index of the first slot after the longest pause; 0 where there is none. */
function afterLongestPause(slots: Day['slots']): number {
  let [longest, found] = [0, 0];
  slots.forEach(({ startsAt }, at) => {
    const pause = at === 0 ? 0 : startsAt.getTime() - slots[at - 1]!.endsAt.getTime();
    if (pause > longest) [longest, found] = [pause, at];
  });
  return found;
}

/** Time of day, HH:MM in the zone of the event, of an instant of that date; midnight at its end is 24:00, anything later null. */
function timeOf({ timeZone }: Of, date: string, atMs: number): string | null {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(atMs));
  const [onDate, time] = parts.split(' ') as [string, string];
  if (onDate === date) return time;
  return time === '00:00' ? MIDNIGHT : null;
}

/** Labels T1, T2, … that no table has yet. */
function freshLabels({ tables }: Of, count: number): string[] {
  const known = new Set(tables.map(({ label }) => label));
  const labels: string[] = [];
  for (let number = tables.length + 1; labels.length < count; number++) if (!known.has(`T${number}`)) labels.push(`T${number}`);
  return labels;
}
