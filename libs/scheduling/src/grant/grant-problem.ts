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
  /** What granting a request is worth: a whole number from 0, at most a million, less above 10,000 participants. */
  readonly weight: ArrayLike<number>;
}

export interface GrantFault {
  readonly kind: 'badSize' | 'badWeight' | 'unknownParticipant' | 'requestOfOne' | 'pairTwice';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

const MAX_WEIGHT = 1_000_000;

/**
 * The engine keeps a distance and a node in one number: a distance is some times what a floor pays, which is more than a path through
 * everybody weighs. So much stays below 2⁵³: a million for 10,000 participants, 40,000 for 50,000.
 */
const mostWeight = (participants: number): number => Math.min(MAX_WEIGHT, Math.floor(1e14 / (participants + 1) ** 2));

/** What makes a problem unusable. */
export function validateGrant({ participants, cap, total, floor, first, second, weight }: GrantProblem): readonly GrantFault[] {
  const faults: GrantFault[] = [];
  const say = (kind: GrantFault['kind'], message: string): void => void faults.push({ kind, message });
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0;
  if (![participants, total, floor].every(isCount)) say('badSize', 'Participants, the total and the floor are whole numbers from 0.');
  if (second.length !== first.length || weight.length !== first.length) say('badSize', 'Every request needs a first and a second participant and a weight.');
  if (cap.length !== participants || !Array.from(cap).every(isCount)) say('badSize', 'Every participant needs the number of meetings it can have, from 0.');
  if (faults.length > 0) return faults;
  const most = mostWeight(participants);
  const seen = new Set<number>();
  for (let request = 0; request < first.length; request++) {
    const [one, other, worth] = [first[request]!, second[request]!, weight[request]!];
    if (![one, other].every((who) => isCount(who) && who < participants)) {
      say('unknownParticipant', `Request ${request} names participant ${one} or ${other}; there are ${participants}, numbered from 0.`);
      continue;
    }
    if (one === other) say('requestOfOne', `Request ${request} is one of participant ${one} with itself.`);
    if (!isCount(worth) || worth > most) say('badWeight', `Request ${request} has the weight ${worth}; whole numbers from 0 to ${most} can be weighed among ${participants} participants: scale them down.`);
    const pair = Math.min(one, other) * participants + Math.max(one, other);
    if (seen.has(pair)) say('pairTwice', `Participants ${one} and ${other} have more than one request; give one of them.`);
    seen.add(pair);
  }
  return faults;
}
