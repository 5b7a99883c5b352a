/**
 * A forum in its plainest shape: every participant has one meeting at a time, no table differs from another. Everything is
 * numbered from 0; slot = day × slotsPerDay + place in the day.
 */
export interface OneLineProblem {
  readonly participants: number;
  readonly days: number;
  /** At most 22; quickest up to 16. */
  readonly slotsPerDay: number;
  /** Meetings that may take place in one slot. */
  readonly tables: number;
  /** The same slot by slot, where tables are closed at times; never more than `tables`. */
  readonly tablesIn?: Int32Array;
  /** The two of each meeting; no pair twice. Where `organisationOf` is given, the search changes who of an organisation it is. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Organisation of each participant, where several are lines of one and each may take the meetings of another. */
  readonly organisationOf?: ArrayLike<number>;
  /** Places in the day that each meeting may take, as bits: one number for each meeting, the same on every day, or one for each meeting × day. */
  readonly places: Int32Array;
  /** Open places of participant × day, as bits. */
  readonly open: Int32Array;
  /**
   * What each meeting needs besides, such as an interpreter of its two languages: the number of a pool, -1 nothing; and how many each pool has in every slot.
   * A view of what is placed already may have several numbers for each meeting, one meeting after the other.
   */
  readonly pool?: Int32Array;
  readonly poolSize?: Int32Array;
  /** The same of pool × slot, where fewer are there at times; never more than `poolSize`. */
  readonly poolIn?: Int32Array;
}

export const MAX_SLOTS_PER_DAY = 22;

/** Places in a day that a meeting may take, as bits. */
export const placesOn = ({ places, first, days }: Pick<OneLineProblem, 'places' | 'first' | 'days'>, meeting: number, day: number): number => places[places.length === first.length ? meeting : meeting * days + day]!;

/** Meetings that may take place in a slot. */
export const tablesOf = ({ tables, tablesIn }: Pick<OneLineProblem, 'tables' | 'tablesIn'>, slot: number): number => tablesIn?.[slot] ?? tables;

export interface OneLineFault {
  readonly kind: 'badSize' | 'unknownPool' | 'unknownParticipant' | 'meetingOfOne' | 'pairTwice';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

/** What makes a problem unusable; meetings that find no slot are none of it. */
export function validateOneLine({ participants, days, slotsPerDay, tables, tablesIn, first, second, places, open, pool, poolSize }: OneLineProblem): readonly OneLineFault[] {
  const faults: OneLineFault[] = [];
  const say = (kind: OneLineFault['kind'], message: string): void => void faults.push({ kind, message });
  if (![participants, days, tables].every((count) => Number.isInteger(count) && count >= 0)) say('badSize', 'Participants, days and tables are whole numbers from 0.');
  if (!Number.isInteger(slotsPerDay) || slotsPerDay < 1 || slotsPerDay > MAX_SLOTS_PER_DAY) say('badSize', `${slotsPerDay} slots a day: from 1 to ${MAX_SLOTS_PER_DAY} can be planned.`);
  if (second.length !== first.length || (places.length !== first.length && places.length !== first.length * days)) say('badSize', 'Every meeting needs a first and a second participant and its places in the day.');
  if (tablesIn && (tablesIn.length !== days * slotsPerDay || tablesIn.some((count) => count < 0 || count > tables))) say('badSize', `Tables slot by slot are ${days * slotsPerDay} numbers from 0 to ${tables}.`);
  if (open.length !== participants * days) say('badSize', 'Every participant needs its open places for every day.');
  if (open.some((bits) => bits >>> slotsPerDay !== 0)) say('badSize', `A participant is there in a place that no day has; each has ${slotsPerDay}.`);
  if (pool && (pool.length !== first.length || pool.some((number) => number < -1 || number >= (poolSize?.length ?? 0)))) say('unknownPool', `Every meeting needs a pool from 0 to ${(poolSize?.length ?? 0) - 1}, or -1.`);
  const seen = new Set<number>();
  for (let meeting = 0; meeting < first.length; meeting++) {
    const [one, other] = [first[meeting]!, second[meeting]!];
    if (one < 0 || other < 0 || one >= participants || other >= participants) say('unknownParticipant', `Meeting ${meeting} names participant ${one} or ${other}; there are ${participants}, numbered from 0.`);
    if (one === other) say('meetingOfOne', `Meeting ${meeting} is one of participant ${one} with itself.`);
    const pair = Math.min(one, other) * participants + Math.max(one, other);
    if (seen.has(pair)) say('pairTwice', `Participants ${one} and ${other} have more than one meeting; plan one of them.`);
    seen.add(pair);
  }
  return faults;
}
