import type { AgreementId, OrganisationId, SlotId } from '../ids.ts';
import type { AgreedPair, Slot, SlotWish } from '../problem.ts';
import { followsAtOnce } from '../problem-index.ts';
import type { ValidProblem } from '../validate-problem.ts';
import { compileWalk, type CompiledWalk } from './walk.ts';

/**
 * A problem in numbers: pairs, organisations and usable slots (by start) are known by their position. Delegates and
 * tables appear as capacities only; who and where exactly is decided once the slots stand, and always can be.
 */
export interface CompiledProblem {
  readonly valid: ValidProblem;
  readonly slots: readonly Slot[];
  readonly slotCount: number;
  readonly dayCount: number;
  readonly dayOfSlot: Int32Array;
  readonly firstSlotOfDay: Int32Array;
  readonly organisationCount: number;
  readonly maxMeetings: Int32Array;
  /** [organisation × slot] meetings at a time: lines, never more than available delegates. */
  readonly capacity: Int32Array;
  /** Largest capacity of an organisation in any slot. */
  readonly width: Int32Array;
  readonly pairCount: number;
  readonly sideA: Int32Array;
  readonly sideB: Int32Array;
  readonly priority: Float64Array;
  /** Slot of a pinned pair, else -1. */
  readonly pinnedSlot: Int32Array;
  /** 1 where the pair may be placed at all. */
  readonly allowed: Uint8Array;
  /** Per pair, 1 for each slot that is ruled out for it; null where none is. */
  readonly never: readonly (Uint8Array | null)[];
  /** Per pair, 1 for each slot that is not preferred for it, or that its time wish does not name; null without either. */
  readonly unwished: readonly (Uint8Array | null)[];
  /** Pairs whose meeting is held before, and after, that of each; null where there are none. */
  readonly before: readonly (Int32Array | null)[];
  readonly after: readonly (Int32Array | null)[];
  /** Slots in a row in which an organisation may meet; 0: any number. */
  readonly maxInRow: number;
  /** 1 where the next slot follows at once. */
  readonly isJoined: Uint8Array;
  readonly poolCount: number;
  /** Numbers of the pools of which each pair takes one; null where it needs none. */
  readonly poolsOf: readonly (Int32Array | null)[];
  /** [pool × slot] people. */
  readonly poolCapacity: Int32Array;
  /** Halls, where people need time to walk between them; null: nobody ever does. */
  readonly walk: CompiledWalk | null;
  /** Open tables per slot. */
  readonly tableCapacity: Int32Array;
  readonly slotPosition: ReadonlyMap<SlotId, number>;
  readonly pairPosition: ReadonlyMap<AgreementId, number>;
}

export function compileProblem(valid: ValidProblem): CompiledProblem {
  const { index } = valid;
  const slots = index.usableSlots;
  const { organisations, pairs } = index.problem;
  const slotPosition = new Map(slots.map((slot, at) => [slot.id, at]));
  const organisationPosition = new Map(organisations.map((organisation, at) => [organisation.id, at]));
  const position = (id: OrganisationId): number => organisationPosition.get(id) as number;
  const capacity = capacities(valid, slots);
  return {
    valid,
    slots,
    slotCount: slots.length,
    ...compileDays(slots),
    organisationCount: organisations.length,
    maxMeetings: Int32Array.from(organisations, ({ maxMeetings }) => Math.min(maxMeetings, 2 ** 30)),
    capacity,
    width: Int32Array.from(organisations, (_, at) =>
      capacity.subarray(at * slots.length, (at + 1) * slots.length).reduce((most, value) => Math.max(most, value), 0),
    ),
    pairCount: pairs.length,
    sideA: Int32Array.from(pairs, (pair) => position(pair.organisationAId)),
    sideB: Int32Array.from(pairs, (pair) => position(pair.organisationBId)),
    priority: Float64Array.from(pairs, (pair) => pair.priority),
    pinnedSlot: Int32Array.from(pairs, (pair) => pinnedPosition(pair, valid, slotPosition)),
    allowed: Uint8Array.from(pairs, (pair) => (index.isExcluded(pair.organisationAId, pair.organisationBId) ? 0 : 1)),
    never: pairs.map(({ agreementId, neverSlotIds = [] }) => (neverSlotIds.length === 0 ? null : Uint8Array.from(slots, ({ id }) => (index.isNever(agreementId, id) ? 1 : 0)))),
    unwished: compileWishes(pairs, slots),
    ...compilePools(valid, slots),
    ...compileOrder(valid),
    maxInRow: index.problem.maxInRow ?? 0,
    walk: compileWalk(valid, slots),
    isJoined: Uint8Array.from(slots, (slot, at) => (slots[at + 1] !== undefined && followsAtOnce(slot, slots[at + 1]!) ? 1 : 0)),
    tableCapacity: Int32Array.from(
      slots,
      (slot) => index.problem.tables.filter((table) => !index.isClosed(table.id, slot.id)).length,
    ),
    slotPosition,
    pairPosition: new Map(pairs.map((pair, at) => [pair.agreementId, at])),
  };
}

function compileDays(slots: readonly Slot[]): Pick<CompiledProblem, 'dayCount' | 'dayOfSlot' | 'firstSlotOfDay'> {
  const days = [...new Set(slots.map((slot) => slot.day))];
  return {
    dayCount: days.length,
    dayOfSlot: Int32Array.from(slots, (slot) => days.indexOf(slot.day)),
    firstSlotOfDay: Int32Array.from([...days.map((day) => slots.findIndex((slot) => slot.day === day)), slots.length]),
  };
}

function capacities({ index }: ValidProblem, slots: readonly Slot[]): Int32Array {
  return Int32Array.from(
    index.problem.organisations.flatMap(({ id, parallelLines }) => {
      const delegates = index.delegatesOf.get(id) ?? [];
      return slots.map((slot) =>
        Math.min(parallelLines, delegates.filter((delegate) => index.isAvailable(delegate.id, slot.id)).length),
      );
    }),
  );
}

function compileOrder({ index }: ValidProblem): Pick<CompiledProblem, 'before' | 'after'> {
  const position = new Map(index.problem.pairs.map(({ agreementId }, at) => [agreementId, at]));
  const numbers = (ids: readonly AgreementId[]): Int32Array | null => (ids.length === 0 ? null : Int32Array.from(ids, (id) => position.get(id)!));
  const orders = index.problem.pairs.map(({ agreementId }) => index.orderOf(agreementId));
  return { before: orders.map(({ before }) => numbers(before)), after: orders.map(({ after }) => numbers(after)) };
}

function compilePools({ index }: ValidProblem, slots: readonly Slot[]): Pick<CompiledProblem, 'poolCount' | 'poolsOf' | 'poolCapacity'> {
  const { pools = [], pairs } = index.problem;
  const position = new Map(pools.map(({ id }, at) => [id, at]));
  return {
    poolCount: pools.length,
    poolsOf: pairs.map(({ poolIds = [] }) => (poolIds.length === 0 ? null : Int32Array.from(new Set(poolIds), (id) => position.get(id)!))),
    poolCapacity: Int32Array.from(pools.flatMap(({ id }) => slots.map((slot) => index.availableIn(id, slot.id)))),
  };
}

function pinnedPosition(pair: AgreedPair, { index }: ValidProblem, slotPosition: ReadonlyMap<SlotId, number>): number {
  const pin = index.pinned.get(pair.agreementId);
  return pin === undefined ? -1 : (slotPosition.get(pin.slotId) as number);
}

/** Equal wishes share one array: a forum has a handful of different ones. */
function compileWishes(pairs: readonly AgreedPair[], slots: readonly Slot[]): (Uint8Array | null)[] {
  const known = new Map<string, Uint8Array>();
  return pairs.map(({ timeWish, preferredSlotIds = [] }) => {
    if (preferredSlotIds.length > 0) return Uint8Array.from(slots, ({ id }) => (preferredSlotIds.includes(id) ? 0 : 1));
    if (timeWish === null || (timeWish.day === null && timeWish.partOfDay === null)) return null;
    const key = `${timeWish.day ?? ''} ${timeWish.partOfDay ?? ''}`;
    const unwished = known.get(key) ?? Uint8Array.from(slots, (slot) => (meetsWish(slot, timeWish) ? 0 : 1));
    known.set(key, unwished);
    return unwished;
  });
}

const meetsWish = (slot: Slot, wish: SlotWish): boolean =>
  (wish.day === null || wish.day === slot.day) && (wish.partOfDay === null || wish.partOfDay === slot.partOfDay);
