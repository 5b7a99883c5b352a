/**
 * Everybody at an event who may be shown to somebody, numbered from 0, and every pair that may be shown, with the chance that both want it.
 * Chances are estimated from what teasers show, never from what somebody has wished, asked or ruled out.
 */
export interface Room {
  readonly participants: number;
  /** The two of each pair; none twice. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** In [0, 1]: of each pair, that both want to meet once one of them has been shown the other. */
  readonly chance: Float64Array;
  /** How high each pair stands in the plain list of its two; by default its chance. */
  readonly worth?: Float64Array;
  /** Meetings that each can have. */
  readonly capacity: ArrayLike<number>;
  /** What is alike in a list beyond measure: the branch of each participant; -1 none. Without it lists may be of one branch. */
  readonly branch?: Int32Array;
  /** Pairs that were on a list before, whosever: they count a little more. */
  readonly before?: ReadonlySet<number>;
}

export interface RoomFault {
  readonly kind: 'badSize' | 'unknownParticipant' | 'pairOfOne' | 'badChance' | 'badCapacity';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

/** What makes a room unusable; somebody whom nobody may be shown to is none of it. */
export function validateRoom({ participants, one, other, chance, worth, capacity, branch }: Room): readonly RoomFault[] {
  const faults: RoomFault[] = [];
  const say = (kind: RoomFault['kind'], message: string): void => void faults.push({ kind, message });
  if (!Number.isInteger(participants) || participants < 0) say('badSize', `${participants} participants: a whole number from 0 is wanted.`);
  if (other.length !== one.length || chance.length !== one.length || (worth && worth.length !== one.length)) say('badSize', 'Every pair needs two participants and a chance.');
  if (capacity.length !== participants || (branch && branch.length !== participants)) say('badSize', `Capacity and branch are wanted for each of the ${participants} participants.`);
  for (let who = 0; who < capacity.length; who++) if (!(capacity[who]! >= 0)) say('badCapacity', `Participant ${who} can have ${capacity[who]} meetings: a number from 0 is wanted.`);
  for (let pair = 0; pair < one.length; pair++) {
    if ([one, other].some((side) => side[pair]! < 0 || side[pair]! >= participants)) say('unknownParticipant', `Pair ${pair} names participant ${one[pair]} or ${other[pair]}; there are ${participants}, numbered from 0.`);
    if (one[pair] === other[pair]) say('pairOfOne', `Pair ${pair} is one of participant ${one[pair]} with itself.`);
    if (!(chance[pair]! >= 0 && chance[pair]! <= 1)) say('badChance', `Pair ${pair} has a chance of ${chance[pair]}: from 0 to 1.`);
  }
  return faults;
}
