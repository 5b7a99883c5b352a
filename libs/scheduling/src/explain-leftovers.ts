import { orderKept, restKept, type Conflict } from './constraints/index.ts';
import type { OrganisationId, TableId } from './ids.ts';
import type { Leftover, LeftoverReason, RankedRemedy, Remedy } from './leftover-reason.ts';
import { nearTables } from './near-tables.ts';
import { standIn } from './places-for.ts';
import type { AgreedPair, SchedulingProblem, Slot } from './problem.ts';
import { rankRemedies, remediesFor, type CommonSlot } from './remedies.ts';
import type { Schedule } from './schedule.ts';
import { seatView, type SeatView } from './seat-view.ts';

export interface LeftoverReport {
  /** In the order of the problem's pairs. */
  readonly leftovers: readonly Leftover[];
  /** The most helpful first. */
  readonly topRemedies: readonly RankedRemedy[];
}

/** Says of every agreed pair without a meeting why it has none in this schedule, and what would cure it. */
export function explainLeftovers(problem: SchedulingProblem, schedule: Schedule): LeftoverReport {
  const view = seatView(problem, schedule);
  const leftovers = problem.pairs
    .filter((pair) => view.occupancy.meetingOf(pair.agreementId) === undefined)
    .map((pair) => explainPair(pair, view));
  return { leftovers, topRemedies: rankRemedies(problem, schedule, leftovers) };
}

/** The same for one pair that has no meeting. */
export function explainPair(pair: AgreedPair, view: SeatView): Leftover {
  const { agreementId, organisationAId, organisationBId } = pair;
  const common = commonSlots(pair, view);
  const reason = reasonFor(pair, common, view);
  const remedies: readonly Remedy[] = remediesFor(pair, reason, common, view);
  return { agreementId, organisationAId, organisationBId, reason, remedies };
}

function reasonFor(pair: AgreedPair, common: readonly CommonSlot[], view: SeatView): LeftoverReason {
  const { organisationAId: a, organisationBId: b } = pair;
  if (view.index.isExcluded(a, b)) return { kind: 'notSchedulable' };
  for (const organisationId of [a, b]) {
    const maxMeetings = view.index.organisations.get(organisationId)?.maxMeetings ?? 0;
    if (view.occupancy.meetingCount(organisationId) >= maxMeetings)
      return { kind: 'meetingLimitReached', organisationId, maxMeetings };
  }
  if (common.length === 0)
    return {
      kind: 'noCommonSlot',
      availableSlotsA: availableSlots(a, view).length,
      availableSlotsB: availableSlots(b, view).length,
    };
  const free = common.filter((slot) => slot.a.isFree && slot.b.isFree);
  if (free.length === 0) return takenReason(pair, common, view);
  const withTable = free.filter(({ freeTables }) => freeTables.length > 0);
  if (withTable.length === 0) return { kind: 'tablesFull', commonFreeSlots: free.length, tables: view.index.tables.size };
  const open = withTable.filter(({ fullPool }) => fullPool === undefined);
  if (open.length === 0) return poolReason(withTable, view);
  const paced = open.filter(({ keepsPace }) => keepsPace);
  if (paced.length === 0) return paceReason(pair, open, view);
  for (const { slot, freeTables } of paced) {
    const [tableId] = nearTables(pair, slot, freeTables, view);
    if (tableId !== undefined) return { kind: 'stillFits', slotId: slot.id, tableId };
  }
  return { kind: 'walkLeavesNoSlot', commonFreeSlots: paced.length, walkMinutes: view.index.problem.walkMinutes ?? 0 };
}

/** The pool that is full in most of the slots in which everything else is free. */
function poolReason(slots: readonly CommonSlot[], view: SeatView): LeftoverReason {
  const [poolId] = [...Map.groupBy(slots, ({ fullPool }) => fullPool!)].reduce((most, other) => (other[1].length > most[1].length ? other : most));
  return { kind: 'poolTaken', poolId, commonFreeSlots: slots.length, people: view.index.pools.get(poolId)?.size ?? 0 };
}

/** What order and rest say against the slot. */
function pacing(pair: AgreedPair, slot: Slot, { index, occupancy }: SeatView): readonly Conflict[] {
  const { maxInRow, precedences = [] } = index.problem;
  if (maxInRow === undefined && precedences.length === 0) return [];
  const meeting = { ...standIn(pair, slot.id, undefined, index, occupancy), tableId: '' as TableId };
  return [orderKept, restKept].flatMap((rule) => rule(meeting, index, occupancy));
}

function paceReason(pair: AgreedPair, slots: readonly CommonSlot[], view: SeatView): LeftoverReason {
  const found = slots.flatMap(({ slot }) => pacing(pair, slot, view).slice(0, 1));
  const tired = found.find((conflict) => conflict.kind === 'noRest');
  return tired === undefined ? { kind: 'orderLeavesNoSlot', commonFreeSlots: slots.length } : { kind: 'restLeavesNoSlot', organisationId: tired.organisationId, commonFreeSlots: slots.length, maxInRow: tired.maxInRow };
}

function takenReason(
  { organisationAId, organisationBId }: AgreedPair,
  common: readonly CommonSlot[],
  view: SeatView,
): LeftoverReason {
  for (const organisationId of [organisationAId, organisationBId]) {
    const slots = availableSlots(organisationId, view).map((slot) => view.freedom(organisationId, slot.id));
    const capacity = slots.reduce((sum, { delegates, lines }) => sum + Math.min(delegates, lines), 0);
    const booked = slots.reduce((sum, { meetings }) => sum + meetings, 0);
    if (booked >= capacity) return { kind: 'fullyBooked', organisationId, booked, capacity };
  }
  return {
    kind: 'commonSlotsTaken',
    commonSlots: common.length,
    takenByA: common.filter(({ a }) => !a.isFree).length,
    takenByB: common.filter(({ b }) => !b.isFree).length,
  };
}

/** Slots in which the organisation has somebody who can come. */
const availableSlots = (organisationId: OrganisationId, view: SeatView): readonly Slot[] =>
  view.index.usableSlots.filter((slot) =>
    (view.index.delegatesOf.get(organisationId) ?? []).some(({ id }) => view.index.isAvailable(id, slot.id)),
  );

/** Slots in which both have somebody who can come and that are not ruled out for them. */
function commonSlots(pair: AgreedPair, view: SeatView): readonly CommonSlot[] {
  const { agreementId, organisationAId, organisationBId } = pair;
  return view.index.usableSlots
    .filter((slot) => !view.index.isNever(agreementId, slot.id))
    .map((slot) => ({
      slot,
      a: view.freedom(organisationAId, slot.id),
      b: view.freedom(organisationBId, slot.id),
      freeTables: view.freeTables(slot.id),
      fullPool: view.fullPool(agreementId, slot.id),
      keepsPace: pacing(pair, slot, view).length === 0,
    }))
    .filter(({ a, b }) => a.delegates > 0 && b.delegates > 0);
}
