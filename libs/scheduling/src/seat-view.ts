import { freeDelegates } from './free-delegate.ts';
import type { OrganisationId, SlotId, TableId } from './ids.ts';
import { occupancyOf, type Occupancy } from './occupancy.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import { sidesOf, type Schedule } from './schedule.ts';

/** How free an organisation is in one slot. */
export interface SideFreedom {
  /** Delegates who can come at that time, busy or not. */
  readonly delegates: number;
  /** Meetings it has then. */
  readonly meetings: number;
  readonly lines: number;
  readonly isFree: boolean;
}

/** Questions about the room left in a schedule. */
export interface SeatView {
  readonly index: ProblemIndex;
  readonly occupancy: Occupancy;
  freedom(organisationId: OrganisationId, slotId: SlotId): SideFreedom;
  freeTables(slotId: SlotId): readonly TableId[];
}

export function seatView(problem: SchedulingProblem, schedule: Schedule): SeatView {
  const index = indexProblem(problem);
  const occupancy = occupancyOf(schedule.meetings);
  return {
    index,
    occupancy,
    freedom: (organisationId, slotId) => {
      const delegates = (index.delegatesOf.get(organisationId) ?? []).filter(({ id }) =>
        index.isAvailable(id, slotId),
      ).length;
      const meetings = occupancy
        .at(slotId)
        .filter((meeting) => sidesOf(meeting).some((side) => side.organisationId === organisationId)).length;
      const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
      const isFree = meetings < lines && freeDelegates(organisationId, slotId, [], index, occupancy).length > 0;
      return { delegates, meetings, lines, isFree };
    },
    freeTables: (slotId) => {
      const taken = new Set(occupancy.at(slotId).map((meeting) => meeting.tableId));
      return problem.tables.map(({ id }) => id).filter((id) => !taken.has(id) && !index.isClosed(id, slotId));
    },
  };
}
