import type { AgreementId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';
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
  /** The first pool that the meeting of the pair needs and that has nobody left in the slot. */
  fullPool(agreementId: AgreementId, slotId: SlotId): PoolId | undefined;
}

export function seatView(problem: SchedulingProblem, schedule: Schedule): SeatView {
  const index = indexProblem(problem);
  const occupancy = occupancyOf(schedule.meetings);
  const sidesAt = new Map(
    problem.slots.map(({ id }) => [id, Map.groupBy(occupancy.at(id).flatMap(sidesOf), (side) => side.organisationId)]),
  );
  const freeTables = remembered((slotId: SlotId): readonly TableId[] => {
    const taken = new Set(occupancy.at(slotId).map((meeting) => meeting.tableId));
    return problem.tables.map(({ id }) => id).filter((id) => !taken.has(id) && !index.isClosed(id, slotId));
  });
  const freedomOf = remembered((organisationId: OrganisationId) =>
    remembered((slotId: SlotId): SideFreedom => {
      const sides = sidesAt.get(slotId)?.get(organisationId) ?? [];
      const able = (index.delegatesOf.get(organisationId) ?? []).filter(({ id }) => index.isAvailable(id, slotId));
      const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
      const idle = able.filter(({ id }) => !sides.some((side) => side.delegateId === id));
      return { delegates: able.length, meetings: sides.length, lines, isFree: sides.length < lines && idle.length > 0 };
    }),
  );
  const takenOf = remembered((slotId: SlotId) => {
    const taken = new Map<PoolId, number>();
    for (const { agreementId } of occupancy.at(slotId)) for (const pool of index.poolsOf(agreementId)) taken.set(pool, (taken.get(pool) ?? 0) + 1);
    return taken;
  });
  const fullPool = (agreementId: AgreementId, slotId: SlotId): PoolId | undefined =>
    index.poolsOf(agreementId).find((pool) => (takenOf(slotId).get(pool) ?? 0) >= index.availableIn(pool, slotId));
  return { index, occupancy, fullPool, freedom: (organisationId, slotId) => freedomOf(organisationId)(slotId), freeTables };
}

function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
