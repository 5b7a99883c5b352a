import { type OneLineFault, type OneLineProblem, validateOneLine } from '../one-line-problem.ts';

/** A published schedule after something has changed: the problem as it is now, with the meetings that were added at its end. */
export interface RepairProblem {
  readonly problem: OneLineProblem;
  /** Slot of each meeting as published; -1: it was none of them. */
  readonly published: ArrayLike<number>;
  /** Meetings that are no more. */
  readonly cancelled: readonly number[];
}

export interface RepairFault {
  readonly kind: OneLineFault['kind'] | 'badPublished' | 'unknownMeeting';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

export function validateRepair({ problem, published, cancelled }: RepairProblem): readonly RepairFault[] {
  const faults: RepairFault[] = [...validateOneLine(problem)];
  if (faults.length > 0) return faults;
  const { participants, days, slotsPerDay, first, second } = problem;
  const slots = days * slotsPerDay;
  if (published.length !== first.length) return [{ kind: 'badPublished', message: `${first.length} meetings, but ${published.length} published slots: give -1 for a meeting that was not published.` }];
  for (const meeting of cancelled) if (!Number.isInteger(meeting) || meeting < 0 || meeting >= first.length) faults.push({ kind: 'unknownMeeting', message: `Meeting ${meeting} is cancelled; there are ${first.length}, numbered from 0.` });
  const holder = new Int32Array(participants * slots).fill(-1);
  for (let meeting = 0; meeting < published.length; meeting++) {
    const slot = published[meeting]!;
    if (!Number.isInteger(slot) || slot < -1 || slot >= slots) {
      faults.push({ kind: 'badPublished', message: `Meeting ${meeting} was published in slot ${slot}; there are ${slots}, numbered from 0.` });
      continue;
    }
    if (slot < 0) continue;
    for (const who of [first[meeting]!, second[meeting]!]) {
      const other = holder[who * slots + slot]!;
      if (other >= 0) faults.push({ kind: 'badPublished', message: `Meetings ${other} and ${meeting} of participant ${who} were both published in slot ${slot}.` });
      holder[who * slots + slot] = meeting;
    }
  }
  return faults;
}
