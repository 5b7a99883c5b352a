import { assertNever } from '@spilno/kernel';
import type { Conflict } from './constraints/index.ts';
import type { OrganisationId, PoolId, TableId } from './ids.ts';
import type { Leftover, LeftoverReason, RankedRemedy, Remedy } from './leftover-reason.ts';
import { nearTables } from './near-tables.ts';
import type { AgreedPair, SchedulingProblem, Slot } from './problem.ts';
import type { Schedule } from './schedule.ts';
import type { SeatView, SideFreedom } from './seat-view.ts';
import { curesOf, placeableLeftovers } from './what-if/index.ts';

/** A slot in which both sides have somebody who can come. */
export interface CommonSlot {
  readonly slot: Slot;
  readonly a: SideFreedom;
  readonly b: SideFreedom;
  readonly freeTables: readonly TableId[];
  /** A pool that the meeting needs and that has nobody left. */
  readonly fullPool: PoolId | undefined;
  /** Whether order and rest allow the meeting there. */
  readonly keepsPace: boolean;
}

/** At most two changes of which each alone would make room for the pair. */
export function remediesFor(
  pair: AgreedPair,
  reason: LeftoverReason,
  everyCommon: readonly CommonSlot[],
  view: SeatView,
): readonly Remedy[] {
  const common = everyCommon.filter(({ keepsPace }) => keepsPace);
  switch (reason.kind) {
    case 'notSchedulable':
    case 'orderLeavesNoSlot':
    case 'restLeavesNoSlot':
    case 'walkLeavesNoSlot':
      return [];
    case 'meetingLimitReached':
      return [
        { kind: 'raiseMeetingLimit', organisationId: reason.organisationId, maxMeetings: reason.maxMeetings + 1 },
      ];
    case 'noCommonSlot':
      return widen(pair, reason.availableSlotsA, reason.availableSlotsB);
    case 'tablesFull':
      return openTables(common);
    case 'poolTaken':
      return enlargePools(pair, reason.poolId, common, view);
    case 'stillFits':
      return [{ kind: 'placeByHand', slotId: reason.slotId, tableId: reason.tableId }];
    case 'fullyBooked':
    case 'commonSlotsTaken':
      return makeSideFree(pair, common, view);
    default:
      return assertNever(reason);
  }
}

/** More are not solved: the rest are named by few, and at a large event each takes a fifth of a second. */
const solvedOf = ({ pairs }: SchedulingProblem): number => (pairs.length > 2_000 ? 3 : 5);

/**
 * The remedies that place most leftovers, at most five, each worked out by solving the problem that it would make. Of those that are named at all the ones
 * that most leftovers name are solved; what places none is left out.
 */
export function rankRemedies(problem: SchedulingProblem, schedule: Schedule, leftovers: readonly Leftover[]): readonly RankedRemedy[] {
  const byText = Map.groupBy(
    leftovers.flatMap((leftover) => leftover.remedies),
    (remedy) => JSON.stringify(remedy),
  );
  if (byText.size === 0) return [];
  const without = placeableLeftovers(problem, schedule);
  return [...byText.values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, solvedOf(problem))
    .map((same) => ({ remedy: same[0]!, cures: curesOf(problem, schedule, same[0]!, without) }))
    .filter(({ cures }) => cures > 0)
    .sort((one, other) => other.cures - one.cures);
}

function widen(
  { organisationAId, organisationBId }: AgreedPair,
  availableSlotsA: number,
  availableSlotsB: number,
): Remedy[] {
  const sides = [
    { kind: 'widenAvailability', organisationId: organisationAId, availableSlots: availableSlotsA },
    { kind: 'widenAvailability', organisationId: organisationBId, availableSlots: availableSlotsB },
  ] as const;
  return [...sides].sort((one, other) => one.availableSlots - other.availableSlots);
}

const openTables = (common: readonly CommonSlot[]): Remedy[] => busiestDays(common.filter(({ a, b }) => a.isFree && b.isFree)).map((day) => ({ kind: 'openTable', day }));

/** Where nothing but this pool is in the way. */
const enlargePools = (pair: AgreedPair, poolId: PoolId, common: readonly CommonSlot[], view: SeatView): Remedy[] =>
  busiestDays(common.filter(({ slot, a, b, freeTables, fullPool }) => a.isFree && b.isFree && fullPool === poolId && nearTables(pair, slot, freeTables, view, (conflict) => conflict.kind === 'poolTooFar' && conflict.poolId === poolId).length > 0)).map((day) => ({ kind: 'enlargePool', poolId, day }));

/** At most two days, those with most of the slots first. */
function busiestDays(slots: readonly CommonSlot[]): string[] {
  const byDay = Map.groupBy(slots, ({ slot }) => slot.day);
  return [...byDay]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, 2)
    .map(([day]) => day);
}

/** Slots in which only one side stands in the way: it needs a line, or somebody to sit there. */
function makeSideFree(pair: AgreedPair, common: readonly CommonSlot[], view: SeatView): Remedy[] {
  const withTable = common.filter(({ freeTables, fullPool }) => freeTables.length > 0 && fullPool === undefined);
  const toNear = (organisationId: OrganisationId, side: SideFreedom, { slot, freeTables }: CommonSlot): Remedy[] => {
    const remedy = strengthen(organisationId, side, view);
    const isCured = (conflict: Conflict): boolean => remedy.kind === 'addDelegate' && conflict.kind === 'tooFar' && conflict.organisationId === organisationId;
    return nearTables(pair, slot, freeTables, view, isCured).length > 0 ? [remedy] : [];
  };
  const remedies = [
    ...withTable.filter(({ b }) => b.isFree).flatMap((place) => toNear(pair.organisationAId, place.a, place)),
    ...withTable.filter(({ a }) => a.isFree).flatMap((place) => toNear(pair.organisationBId, place.b, place)),
  ];
  const distinct = [...new Map(remedies.map((remedy) => [JSON.stringify(remedy), remedy])).values()].sort(
    (one, other) => cost(one) - cost(other),
  );
  return distinct.length > 0 ? distinct.slice(0, 2) : [{ kind: 'addSlots' }];
}

/** A further line is a setting, a further delegate a journey. */
const cost = (remedy: Remedy): number => (remedy.kind === 'addLine' ? 0 : 1);

function strengthen(
  organisationId: OrganisationId,
  { meetings, delegates, lines }: SideFreedom,
  view: SeatView,
): Remedy {
  const parallelLines = view.index.organisations.get(organisationId)?.parallelLines ?? 0;
  return delegates > meetings && meetings >= lines
    ? { kind: 'addLine', organisationId, parallelLines: parallelLines + 1 }
    : { kind: 'addDelegate', organisationId };
}
