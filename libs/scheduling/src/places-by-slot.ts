import { conflictsOf, type Conflict } from './constraints/index.ts';
import type { AgreementId, SlotId, TableId } from './ids.ts';
import { delegatesOf } from './move-together.ts';
import { occupancyOf } from './occupancy.ts';
import { standIn } from './places-for.ts';
import { indexProblem } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import type { Schedule } from './schedule.ts';

/** One slot for the meeting that is carried. */
export interface SlotPlaces {
  readonly slotId: SlotId;
  /** Tables it may stand at, in the order of the tables; empty where anything but a table is in the way. */
  readonly freeTableIds: readonly TableId[];
  /** What is in the way at every table of the slot: firms and people, not tables. */
  readonly conflicts: readonly Conflict[];
}

const OF_TABLES: ReadonlySet<Conflict['kind']> = new Set(['tableTaken', 'tableClosed', 'unknownTable']);

/**
 * `placesFor`, told by slot: which tables are free, or why none can be. Says the same in a hundredth of the words, which is what
 * a page needs while somebody carries a meeting over 48 slots and 100 tables. A pin of this meeting itself is not looked at.
 * @returns null if the agreement is unknown
 */
export function placesBySlot(
  problem: SchedulingProblem,
  schedule: Schedule,
  agreementId: AgreementId,
): readonly SlotPlaces[] | null {
  const index = indexProblem({ ...problem, pinned: problem.pinned.filter((pin) => pin.agreementId !== agreementId) });
  const pair = index.pairs.get(agreementId);
  if (pair === undefined) return null;
  const present = schedule.meetings.find((meeting) => meeting.agreementId === agreementId);
  const others = occupancyOf(schedule.meetings.filter((meeting) => meeting.agreementId !== agreementId));
  return problem.slots.map(({ id: slotId }) => {
    const standing = standIn(pair, slotId, delegatesOf(present), index, others);
    const conflicts = conflictsOf({ ...standing, tableId: '' as TableId }, index, others).filter(({ kind }) => !OF_TABLES.has(kind));
    if (conflicts.length > 0) return { slotId, freeTableIds: [], conflicts };
    const taken = new Set(others.at(slotId).map(({ tableId }) => tableId));
    const freeTableIds = problem.tables.map(({ id }) => id).filter((id) => !taken.has(id) && !index.isClosed(id, slotId));
    if (index.tooCloseTo(slotId).length === 0) return { slotId, freeTableIds, conflicts };
    const tooFar = new Map(freeTableIds.map((tableId) => [tableId, conflictsOf({ ...standIn(pair, slotId, delegatesOf(present), index, others, tableId), tableId }, index, others)]));
    const near = freeTableIds.filter((tableId) => tooFar.get(tableId)!.length === 0);
    return { slotId, freeTableIds: near, conflicts: near.length === 0 ? (tooFar.get(freeTableIds[0]!) ?? []) : [] };
  });
}
