import { gapsOf, slotsOf } from './bits.ts';
import { type Literal } from './clauses/clause-list.ts';
import { type MeetingClauses } from './clauses/meeting-clauses.ts';
import { type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { type SlotDomains } from './slot-domains.ts';

/** The schedule of a model of the clauses. */
export function readModel(problem: GapProblem, domains: SlotDomains, { takes }: MeetingClauses, holds: (literal: Literal) => boolean): FoundSchedule {
  const slots = Int32Array.from(problem.meetings, (_, meeting) => [...slotsOf(domains.slots[meeting]!)].find((slot) => holds(takes(meeting, slot))) ?? -1);
  return { slots, gaps: busySlots(problem, slots).reduce((sum, bits) => sum + gapsOf(bits), 0) };
}

/** Busy slots of each participant, as bits. */
export function busySlots(problem: GapProblem, slots: Int32Array): Int32Array {
  const busy = new Int32Array(problem.participants);
  for (const [meeting, { participants }] of problem.meetings.entries()) for (const who of participants) busy[who]! |= 1 << slots[meeting]!;
  return busy;
}
