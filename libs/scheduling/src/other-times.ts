import { conflictsOf } from './constraints/index.ts';
import type { AgreementId, SlotId, TableId } from './ids.ts';
import { occupancyOf, type Occupancy } from './occupancy.ts';
import { standIn } from './places-for.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';
import { tablesToTry } from './tables-to-try.ts';

/**
 * Where a placed meeting could stand instead, one place a slot in time order: both people stay, nobody else is moved, the
 * table stays where it is free then, else it is the first free one.
 * @param notBeforeMs - only slots that start at or after this instant
 * @returns empty if the agreement has no meeting
 */
export function otherTimes(
  problem: SchedulingProblem,
  schedule: Schedule,
  agreementId: AgreementId,
  { notBeforeMs }: { readonly notBeforeMs: number },
): readonly ScheduledMeeting[] {
  const index = indexProblem(problem);
  const pair = index.pairs.get(agreementId);
  const present = schedule.meetings.find((meeting) => meeting.agreementId === agreementId);
  if (pair === undefined || present === undefined) return [];
  const others = occupancyOf(schedule.meetings.filter((meeting) => meeting !== present));
  return problem.slots
    .filter((slot) => slot.id !== present.slotId && slot.startMs >= notBeforeMs)
    .sort((one, other) => one.startMs - other.startMs)
    .flatMap(({ id }) => {
      const standing = standIn(pair, id, [present.a.delegateId, present.b.delegateId], index, others);
      const staysWhole = standing.a.delegateId === present.a.delegateId && standing.b.delegateId === present.b.delegateId;
      if (!staysWhole) return [];
      const meetings = tablesToTry(freeTables(id, problem, index, others), (tableId) => tableId === present.tableId, id, index).map((tableId) => ({ ...standing, tableId }));
      return meetings.filter((meeting) => conflictsOf(meeting, index, others).length === 0).slice(0, 1);
    });
}

function freeTables(slotId: SlotId, { tables }: SchedulingProblem, index: ProblemIndex, others: Occupancy): readonly TableId[] {
  const taken = new Set(others.at(slotId).map(({ tableId }) => tableId));
  return tables.map(({ id }) => id).filter((id) => !taken.has(id) && !index.isClosed(id, slotId));
}
