import { checkSchedule, type Violation } from '../check-schedule.ts';
import type { AgreementId } from '../ids.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';

/** Why a published meeting cannot stand: its table, the people of it, the pair itself, its time, or that one organisation would be in too many, that too few interpreters or escorts are left, or that the order or rest that the organiser wants is not kept. */
export type BreakCause = 'table' | 'people' | 'pair' | 'time' | 'crowd' | 'pool' | 'order' | 'walk';

const CAUSES: Readonly<Record<Violation['kind'], BreakCause | null>> = {
  notAgreed: 'pair',
  excludedPair: 'pair',
  wrongSides: 'pair',
  unknownSlot: 'time',
  slotBlocked: 'time',
  ruledOut: 'time',
  unknownTable: 'table',
  tableClosed: 'table',
  tableDoubleBooked: 'table',
  delegateUnavailable: 'people',
  delegateOfOtherOrganisation: 'people',
  delegateDoubleBooked: 'people',
  organisationOverbooked: 'crowd',
  lineOutOfRange: 'crowd',
  lineDoubleBooked: 'crowd',
  poolExceeded: 'pool',
  orderBroken: 'order',
  restMissing: 'order',
  walkTooShort: 'walk',
  poolWalkTooShort: 'walk',
  meetingLimitExceeded: null,
  metTwice: null,
  pinMissing: null,
  pinMoved: null,
};
const ORDER: readonly BreakCause[] = ['pair', 'time', 'table', 'people', 'crowd', 'pool', 'order', 'walk'];

/** The meetings of a published schedule that cannot stand as they are in the event as it is now, each with its gravest cause. Pins say nothing here. */
export function brokenMeetings(problem: SchedulingProblem, published: Schedule): ReadonlyMap<AgreementId, BreakCause> {
  const causes = new Map<AgreementId, BreakCause>();
  for (const violation of checkSchedule({ ...problem, pinned: [] }, published)) {
    const cause = CAUSES[violation.kind];
    if (cause === null) continue;
    for (const id of agreementsOf(violation)) {
      const before = causes.get(id);
      if (before === undefined || ORDER.indexOf(cause) < ORDER.indexOf(before)) causes.set(id, cause);
    }
  }
  return causes;
}

function agreementsOf(violation: Violation): readonly AgreementId[] {
  if ('agreementIds' in violation) return violation.agreementIds;
  return 'agreementId' in violation ? [violation.agreementId] : [];
}
