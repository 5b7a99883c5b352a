/**
 * More agreed pairs than the event can hold: which of them are granted. Participants and requests are numbered from 0.
 */
export interface GrantProblem {
  readonly participants: number;
  /** Meetings that each participant can have at most. */
  readonly cap: ArrayLike<number>;
  /** Meetings that the event can hold. */
  readonly total: number;
  /** Meetings that everybody shall have who asked for as many and can have as many. */
  readonly floor: number;
  /** The two of each request; no pair twice. */
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** What granting a request is worth: a whole number from 0. */
  readonly weight: ArrayLike<number>;
}

export interface GrantFault {
  readonly kind: 'badSize' | 'badWeight' | 'unknownParticipant' | 'requestOfOne' | 'pairTwice';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

/** Sums of weights along a path through everybody stay exact. */
const MAX_WEIGHT = 1_000_000;

/** What makes a problem unusable. */
export function validateGrant({ participants, cap, total, floor, first, second, weight }: GrantProblem): readonly GrantFault[] {
  const faults: GrantFault[] = [];
  const say = (kind: GrantFault['kind'], message: string): void => void faults.push({ kind, message });
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;
  if (![participants, total, floor].every(isCount)) say('badSize', 'Participants, the total and the floor are whole numbers from 0.');
  if (second.length !== first.length || weight.length !== first.length) say('badSize', 'Every request needs a first and a second participant and a weight.');
  if (cap.length !== participants || !Array.from(cap).every(isCount)) say('badSize', 'Every participant needs the number of meetings it can have, from 0.');
  if (faults.length > 0) return faults;
  const seen = new Set<number>();
  for (let request = 0; request < first.length; request++) {
    const [one, other, worth] = [first[request]!, second[request]!, weight[request]!];
    if (![one, other].every((who) => isCount(who) && who < participants)) {
      say('unknownParticipant', `Request ${request} names participant ${one} or ${other}; there are ${participants}, numbered from 0.`);
      continue;
    }
    if (one === other) say('requestOfOne', `Request ${request} is one of participant ${one} with itself.`);
    if (!isCount(worth) || worth > MAX_WEIGHT) say('badWeight', `Request ${request} has the weight ${worth}; whole numbers from 0 to ${MAX_WEIGHT} can be weighed.`);
    const pair = Math.min(one, other) * participants + Math.max(one, other);
    if (seen.has(pair)) say('pairTwice', `Participants ${one} and ${other} have more than one request; give one of them.`);
    seen.add(pair);
  }
  return faults;
}
