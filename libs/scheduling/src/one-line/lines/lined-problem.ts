import { type OneLineFault } from '../one-line-problem.ts';

/**
 * A forum whose organisations have one or more lines, each a named delegate with hours of its own; meetings may need an interpreter,
 * and tables may be some organisation's own. Everything is numbered from 0; slot = day × slotsPerDay + place in the day.
 */
export interface LinedProblem {
  readonly days: number;
  readonly slotsPerDay: number;
  /** Organisation whose own each table is; -1: nobody's. */
  readonly ownerOfTable: ArrayLike<number>;
  /** Organisation of each line. */
  readonly organisationOfLine: ArrayLike<number>;
  readonly organisations: number;
  /** Open places of line × day, as bits. */
  readonly open: Int32Array;
  /** The two organisations of each meeting; no pair twice. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Places in the day that each meeting may take, as bits. */
  readonly places: Int32Array;
  /** Pool of interpreters that each meeting needs one of; -1: none. */
  readonly pool: Int32Array;
  readonly poolSize: Int32Array;
}

/** Where, with whom and at which table each meeting is held; all -1 where it is not placed. */
export interface LinedPlan {
  readonly slotOf: Int32Array;
  readonly firstLine: Int32Array;
  readonly secondLine: Int32Array;
  readonly tableOf: Int32Array;
  /** Interpreter within the pool; -1: none is needed. */
  readonly interpreterOf: Int32Array;
  readonly placed: number;
  /** Groups of idle slots within a day, of all lines. */
  readonly gaps: number;
  readonly moves: number;
}

/** What makes a problem unusable and would not be seen any more once lines stand for organisations. */
export function validateLines({ organisations, organisationOfLine, days, open, first, second, places }: LinedProblem): readonly OneLineFault[] {
  const isKnown = (organisation: number): boolean => Number.isInteger(organisation) && organisation >= 0 && organisation < organisations;
  if (!Array.from(organisationOfLine).every(isKnown) || !first.every(isKnown) || !second.every(isKnown)) return [{ kind: 'unknownParticipant', message: `A line or a meeting names an organisation that is not there; there are ${organisations}, numbered from 0.` }];
  if (second.length !== first.length || places.length !== first.length || open.length !== organisationOfLine.length * days) return [{ kind: 'badSize', message: 'Every meeting needs two organisations and its places in the day, every line its open places for every day.' }];
  const faults: OneLineFault[] = [];
  const seen = new Set<number>();
  for (let meeting = 0; meeting < first.length; meeting++) {
    const [one, other] = [first[meeting]!, second[meeting]!];
    if (one === other) faults.push({ kind: 'meetingOfOne', message: `Meeting ${meeting} is one of organisation ${one} with itself.` });
    const pair = Math.min(one, other) * organisations + Math.max(one, other);
    if (seen.has(pair)) faults.push({ kind: 'pairTwice', message: `Organisations ${one} and ${other} have more than one meeting; plan one of them.` });
    seen.add(pair);
  }
  return faults;
}
