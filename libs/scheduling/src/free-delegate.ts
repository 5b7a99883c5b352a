import type { DelegateId, OrganisationId, SlotId, TableId } from './ids.ts';
import type { Occupancy } from './occupancy.ts';
import type { ProblemIndex } from './problem-index.ts';
import { sidesOf, type ScheduledMeeting } from './schedule.ts';

/** The lowest line of the organisation that is free in the slot; null if none is. */
export function freeLine(
  organisationId: OrganisationId,
  slotId: SlotId,
  index: ProblemIndex,
  others: Occupancy,
): number | null {
  const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
  const taken = new Set(
    others.at(slotId).flatMap((meeting) =>
      sidesOf(meeting)
        .filter((side) => side.organisationId === organisationId)
        .map((side) => side.line),
    ),
  );
  for (let line = 1; line <= lines; line++) if (!taken.has(line)) return line;
  return null;
}

/** Available people of the organisation who are in no meeting of the slot, the preferred ones first. */
export function freeDelegates(
  organisationId: OrganisationId,
  slotId: SlotId,
  preferred: readonly DelegateId[],
  index: ProblemIndex,
  others: Occupancy,
): readonly DelegateId[] {
  const busy = new Set(others.at(slotId).flatMap((meeting) => sidesOf(meeting).map((side) => side.delegateId)));
  const rank = (id: DelegateId): number => (preferred.includes(id) ? preferred.indexOf(id) : preferred.length);
  return (index.delegatesOf.get(organisationId) ?? [])
    .map((delegate) => delegate.id)
    .filter((id) => index.isAvailable(id, slotId) && !busy.has(id))
    .sort((one, other) => rank(one) - rank(other));
}

/** Whether the person, between all other meetings, has the time to walk to the table. */
export function canWalkTo(delegateId: DelegateId, slotId: SlotId, tableId: TableId, index: ProblemIndex, others: Occupancy): boolean {
  const isElsewhere = (meeting: ScheduledMeeting): boolean =>
    index.tables.has(meeting.tableId) && index.hallOf(meeting.tableId) !== index.hallOf(tableId) && sidesOf(meeting).some((side) => side.delegateId === delegateId);
  return !index.tables.has(tableId) || !index.tooCloseTo(slotId).some((close) => others.at(close).some(isElsewhere));
}
