import { conflictsOf, type Conflict } from './constraints/index.ts';
import { canWalkTo, freeDelegates, freeLine } from './free-delegate.ts';
import type { AgreementId, DelegateId, OrganisationId, SlotId, TableId } from './ids.ts';
import { occupancyOf, type Occupancy } from './occupancy.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { AgreedPair, SchedulingProblem } from './problem.ts';
import type { MeetingSide, Schedule, ScheduledMeeting } from './schedule.ts';

/** One slot and table for a meeting: the meeting as it would stand there, or what stands in the way. */
export type Place =
  | { readonly slotId: SlotId; readonly tableId: TableId; readonly allowed: true; readonly meeting: ScheduledMeeting }
  | {
      readonly slotId: SlotId;
      readonly tableId: TableId;
      readonly allowed: false;
      readonly conflicts: readonly Conflict[];
    };

/**
 * Every slot × table for the meeting of an agreed pair, whether it is placed already (then its present place is allowed)
 * or not. Its people stay where they can, else colleagues who are free stand in; nobody else is moved.
 * @returns null if the agreement is unknown
 */
export function placesFor(
  problem: SchedulingProblem,
  schedule: Schedule,
  agreementId: AgreementId,
): readonly Place[] | null {
  const index = indexProblem(problem);
  const pair = index.pairs.get(agreementId);
  if (pair === undefined) return null;
  const present = schedule.meetings.find((meeting) => meeting.agreementId === agreementId);
  const others = occupancyOf(schedule.meetings.filter((meeting) => meeting.agreementId !== agreementId));
  return problem.slots.flatMap((slot) => {
    const wished = present && ([present.a.delegateId, present.b.delegateId] as const);
    const standing = standIn(pair, slot.id, wished, index, others);
    const at = (tableId: TableId): Omit<ScheduledMeeting, 'tableId'> => (index.tooCloseTo(slot.id).length === 0 ? standing : standIn(pair, slot.id, wished, index, others, tableId));
    return problem.tables.map((table) => placeAt({ ...at(table.id), tableId: table.id }, index, others));
  });
}

/**
 * The meeting of the pair in this slot with people and lines that are free then; its table is still to be chosen.
 * @param wished - people who come where they can, before those the pair prefers
 * @param tableId - where it is to be, so that people come who have the time to walk there
 */
export function standIn(
  pair: AgreedPair,
  slotId: SlotId,
  wished: readonly [a: DelegateId, b: DelegateId] | undefined,
  index: ProblemIndex,
  others: Occupancy,
  tableId?: TableId,
): Omit<ScheduledMeeting, 'tableId'> {
  const pin = index.pinned.get(pair.agreementId);
  const side = (organisationId: OrganisationId, wanted: readonly (DelegateId | undefined)[]): MeetingSide => {
    const preferred = wanted.filter((id) => id !== undefined);
    const people = index.delegatesOf.get(organisationId) ?? [];
    const free = freeDelegates(organisationId, slotId, preferred, index, others);
    const delegateId =
      (tableId && free.find((id) => canWalkTo(id, slotId, tableId, index, others))) ??
      free[0] ??
      preferred[0] ??
      people[0]?.id ??
      ('' as DelegateId);
    return { organisationId, delegateId, line: freeLine(organisationId, slotId, index, others) ?? 1 };
  };
  return {
    agreementId: pair.agreementId,
    slotId,
    a: side(pair.organisationAId, [pin?.delegateAId, wished?.[0], ...pair.preferredDelegateAIds]),
    b: side(pair.organisationBId, [pin?.delegateBId, wished?.[1], ...pair.preferredDelegateBIds]),
  };
}

function placeAt(meeting: ScheduledMeeting, index: ProblemIndex, others: Occupancy): Place {
  const { slotId, tableId } = meeting;
  const conflicts = conflictsOf(meeting, index, others);
  return conflicts.length === 0
    ? { slotId, tableId, allowed: true, meeting }
    : { slotId, tableId, allowed: false, conflicts };
}
