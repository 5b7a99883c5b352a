/** A meeting of one organisation of which the person is to be named. */
export interface Walk {
  readonly slot: number;
  readonly hall: number;
  /** Number of the person who has to come; -1: anybody. */
  readonly fixed: number;
  /** People who come where they can, best first. */
  readonly wanted?: readonly number[];
}

/** Steps after which people are taken for too few: far more than any day of a forum needs. */
const MOST_STEPS = 2_000;

/**
 * Names who of an organisation goes to which meeting so that nobody is in two at a time, or in two halls with no time to walk between them.
 * Depth first in the order of time, whoever comes from the same hall before the others.
 * @param walks - by slot
 * @param canCome - [person × slot]
 * @param isClose - whether nobody can walk between two slots, the earlier first
 * @returns null where no way was found
 */
export function nameWalkers(walks: readonly Walk[], people: number, canCome: Uint8Array, slotCount: number, isClose: (slot: number, next: number) => boolean): Int32Array | null {
  const chosen = new Int32Array(walks.length).fill(-1);
  const last = new Int32Array(people).fill(-1);
  let steps = 0;
  return name(0) ? chosen : null;

  function name(at: number): boolean {
    const walk = walks[at];
    if (walk === undefined) return true;
    for (const person of candidates(walk)) {
      if (++steps > MOST_STEPS) return false;
      const before = last[person]!;
      chosen[at] = person;
      last[person] = at;
      if (name(at + 1)) return true;
      last[person] = before;
    }
    return false;
  }

  function candidates({ slot, hall, fixed, wanted = [] }: Walk): readonly number[] {
    const able = (person: number): boolean => {
      const before = walks[last[person]!];
      return canCome[person * slotCount + slot] === 1 && (before === undefined || (before.slot !== slot && (before.hall === hall || !isClose(before.slot, slot))));
    };
    if (fixed >= 0) return able(fixed) ? [fixed] : [];
    const rank = (person: number): number => {
      const wish = wanted.indexOf(person);
      const before = walks[last[person]!];
      return (wish < 0 ? wanted.length : wish) * 2 + (before !== undefined && before.hall === hall && isClose(before.slot, slot) ? 0 : 1);
    };
    const found: number[] = [];
    for (let person = 0; person < people; person++) if (able(person)) found.push(person);
    return found.length < 2 ? found : found.sort((one, other) => rank(one) - rank(other) || one - other);
  }
}
