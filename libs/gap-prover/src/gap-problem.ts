export type Session = 'morning' | 'afternoon' | 'any';

/**
 * One-to-one meetings of one day: every meeting gets one slot so that nobody waits between two of its own more often than
 * needed. Participants, meetings and slots are numbered from 0.
 * @see Bofill et al., "Constraint Solving Approaches to the Business-to-Business Meeting Scheduling Problem", JAIR 74, 2022
 */
export interface GapProblem {
  readonly participants: number;
  /** Meetings that may take place in one slot. */
  readonly tables: number;
  readonly slots: number;
  /** Slots before lunch. */
  readonly morningSlots: number;
  readonly meetings: readonly GapMeeting[];
  /** Slots in which a participant cannot meet, by participant. */
  readonly forbidden: readonly (readonly number[])[];
}

export interface GapMeeting {
  readonly participants: readonly [number, number];
  readonly session: Session;
  /** The one slot it may take; null where it is free. */
  readonly fixedSlot: number | null;
  /** Meetings that come in earlier slots. */
  readonly after: readonly number[];
}

/** Slots are bits of a machine integer. */
export const MAX_SLOTS = 30;

/** Any two participants differ by no more gaps than this. */
export const MAX_GAP_DIFFERENCE = 2;

export interface GapFault {
  readonly kind: 'tooManySlots' | 'noSlots' | 'badNumber' | 'unknownParticipant' | 'meetingOfOne' | 'unknownMeeting' | 'unknownSlot';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

/** What makes a problem unreadable; a problem without a solution is none of it. */
export function validateGapProblem({ participants, tables, slots, morningSlots, meetings, forbidden }: GapProblem): readonly GapFault[] {
  const faults: GapFault[] = [];
  const say = (kind: GapFault['kind'], message: string): void => void faults.push({ kind, message });
  if (![participants, tables, slots, morningSlots].every((count) => Number.isInteger(count) && count >= 0)) say('badNumber', 'Participants, tables, slots and morning slots are whole numbers from 0.');
  if (slots > MAX_SLOTS) say('tooManySlots', `${slots} slots: at most ${MAX_SLOTS} can be proven at once. Prove day by day.`);
  if (slots < 1) say('noSlots', 'There is no slot: an event needs at least one.');
  const isSlot = (slot: number): boolean => Number.isInteger(slot) && slot >= 0 && slot < slots;
  for (const [index, { participants: both, fixedSlot, after }] of meetings.entries()) {
    if (both.some((who) => !Number.isInteger(who) || who < 0 || who >= participants)) say('unknownParticipant', `Meeting ${index} names participant ${both.join(' or ')}; there are ${participants}, numbered from 0.`);
    if (both[0] === both[1]) say('meetingOfOne', `Meeting ${index} is one of participant ${both[0]} with itself.`);
    if (fixedSlot !== null && !isSlot(fixedSlot)) say('unknownSlot', `Meeting ${index} is fixed to slot ${fixedSlot}; there are ${slots}, numbered from 0.`);
    if (after.some((earlier) => !Number.isInteger(earlier) || earlier < 0 || earlier >= meetings.length)) say('unknownMeeting', `Meeting ${index} comes after one that is not there.`);
  }
  for (const [who, bad] of forbidden.entries()) {
    if (who >= participants && bad.length > 0) say('unknownParticipant', `Slots are forbidden to participant ${who}; there are ${participants}, numbered from 0.`);
    if (!bad.every(isSlot)) say('unknownSlot', `Participant ${who} cannot meet in a slot that is not there.`);
  }
  return faults;
}
