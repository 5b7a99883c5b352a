import type { PinnedMeeting, SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';
import { brokenMeetings } from './broken-meetings.ts';

/**
 * The problem of mending a published schedule at an instant: meetings that have begun stay as they are and nothing goes where it would
 * have begun already; a pin holds unless its meeting cannot stand where it is pinned.
 */
export function problemForRepair(problem: SchedulingProblem, published: Schedule, nowMs: number): SchedulingProblem {
  const broken = brokenMeetings(problem, published);
  const pinned = problem.pinned.filter(({ agreementId }) => !broken.has(agreementId));
  const begun = problem.slots.filter(({ startMs }) => startMs <= nowMs).map(({ id }) => id);
  if (begun.length === 0) return { ...problem, pinned };
  const isBegun = new Set(begun);
  const held = published.meetings.filter(({ slotId, agreementId }) => isBegun.has(slotId) && !broken.has(agreementId));
  const stay = new Set(held.map(({ agreementId }) => agreementId));
  return {
    ...problem,
    pinned: [
      ...pinned.filter(({ agreementId }) => !stay.has(agreementId)),
      ...held.map(({ agreementId, slotId, tableId, a, b }): PinnedMeeting => ({ agreementId, slotId, tableId, delegateAId: a.delegateId, delegateBId: b.delegateId })),
    ],
    pairs: problem.pairs.map((pair) => (stay.has(pair.agreementId) ? pair : { ...pair, neverSlotIds: [...new Set([...(pair.neverSlotIds ?? []), ...begun])] })),
  };
}
