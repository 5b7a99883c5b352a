import type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';
import type {
  AgreedPair,
  PinnedMeeting,
  ResourcePool,
  SchedulingDelegate,
  SchedulingOrganisation,
  SchedulingProblem,
  Slot,
  VenueTable,
} from './problem.ts';

/** A problem with everything findable by id; built in time linear in the problem. */
export interface ProblemIndex {
  readonly problem: SchedulingProblem;
  readonly slots: ReadonlyMap<SlotId, Slot>;
  readonly tables: ReadonlyMap<TableId, VenueTable>;
  readonly organisations: ReadonlyMap<OrganisationId, SchedulingOrganisation>;
  readonly delegates: ReadonlyMap<DelegateId, SchedulingDelegate>;
  readonly delegatesOf: ReadonlyMap<OrganisationId, readonly SchedulingDelegate[]>;
  readonly pairs: ReadonlyMap<AgreementId, AgreedPair>;
  readonly pools: ReadonlyMap<PoolId, ResourcePool>;
  readonly pinned: ReadonlyMap<AgreementId, PinnedMeeting>;
  /** Slots in which meetings can be held, by start: what is blocked is not there. */
  readonly usableSlots: readonly Slot[];
  isBlocked(slotId: SlotId): boolean;
  isClosed(tableId: TableId, slotId: SlotId): boolean;
  isAvailable(delegateId: DelegateId, slotId: SlotId): boolean;
  isExcluded(a: OrganisationId, b: OrganisationId): boolean;
  /** Whether the organiser has ruled the slot out for the meeting of the pair. */
  isNever(agreementId: AgreementId, slotId: SlotId): boolean;
  /** Pools of which the meeting of the pair takes one each. */
  poolsOf(agreementId: AgreementId): readonly PoolId[];
  /** Meetings that are held before, and after, that of the pair. */
  orderOf(agreementId: AgreementId): { readonly before: readonly AgreementId[]; readonly after: readonly AgreementId[] };
  /** The slots of a day that follow each other without a break, by start, among them this one; only itself where it is none that can be used. */
  stretchOf(slotId: SlotId): readonly SlotId[];
  /** Slots between which and this one nobody has the time to walk to another hall; empty where nobody ever has to. */
  tooCloseTo(slotId: SlotId): readonly SlotId[];
  hallOf(tableId: TableId): string;
  /** How many of a pool are there in the slot. */
  availableIn(poolId: PoolId, slotId: SlotId): number;
}

export function indexProblem(problem: SchedulingProblem): ProblemIndex {
  const blocked = new Set(problem.blocks.flatMap((block) => block.slotIds));
  const closed = new Map(problem.tables.map((table) => [table.id, new Set(table.closedSlotIds)]));
  const unavailable = new Map(problem.delegates.map((delegate) => [delegate.id, new Set(delegate.unavailableSlotIds)]));
  const excluded = new Set(
    problem.exclusions.flatMap(({ organisationAId: a, organisationBId: b }) => [key(a, b), key(b, a)]),
  );
  const never = new Map(problem.pairs.flatMap(({ agreementId, neverSlotIds = [] }) => (neverSlotIds.length === 0 ? [] : [[agreementId, new Set(neverSlotIds)] as const])));
  const delegates = byId(problem.delegates);
  const pairs = new Map(problem.pairs.map((pair) => [pair.agreementId, pair]));
  const pools = byId(problem.pools ?? []);
  const orders = ordersIn(problem);
  const usableSlots = problem.slots.filter((slot) => !blocked.has(slot.id)).sort((one, other) => one.startMs - other.startMs);
  const tables = byId(problem.tables);
  const close = closeSlots(problem, usableSlots);
  const stretches = problem.maxInRow === undefined ? null : stretchesOf(usableSlots);
  const shortages = new Map((problem.pools ?? []).map((pool) => [pool.id, new Map((pool.shortages ?? []).map(({ slotId, available }) => [slotId, available]))]));
  return {
    problem,
    slots: byId(problem.slots),
    tables,
    organisations: byId(problem.organisations),
    delegates,
    delegatesOf: Map.groupBy(problem.delegates, (delegate) => delegate.organisationId),
    pairs,
    pools,
    pinned: new Map(problem.pinned.map((pin) => [pin.agreementId, pin])),
    usableSlots,
    orderOf: (agreementId) => orders.get(agreementId) ?? NO_ORDER,
    stretchOf: (slotId) => stretches?.get(slotId) ?? [slotId],
    tooCloseTo: (slotId) => close.get(slotId) ?? NONE,
    hallOf: (tableId) => tables.get(tableId)?.hall ?? '',
    isBlocked: (slotId) => blocked.has(slotId),
    isClosed: (tableId, slotId) => closed.get(tableId)?.has(slotId) ?? false,
    isAvailable: (delegateId, slotId) => delegates.has(delegateId) && !unavailable.get(delegateId)?.has(slotId),
    isExcluded: (a, b) => excluded.has(key(a, b)),
    isNever: (agreementId, slotId) => never.get(agreementId)?.has(slotId) ?? false,
    poolsOf: (agreementId) => pairs.get(agreementId)?.poolIds ?? [],
    availableIn: (poolId, slotId) => Math.min(pools.get(poolId)?.size ?? 0, shortages.get(poolId)?.get(slotId) ?? Infinity),
  };
}

const NO_ORDER = { before: [], after: [] };

function ordersIn({ precedences = [] }: SchedulingProblem): ReadonlyMap<AgreementId, { readonly before: AgreementId[]; readonly after: AgreementId[] }> {
  const orders = new Map<AgreementId, { before: AgreementId[]; after: AgreementId[] }>();
  const orderOf = (id: AgreementId): { before: AgreementId[]; after: AgreementId[] } => {
    const order = orders.get(id) ?? { before: [], after: [] };
    orders.set(id, order);
    return order;
  };
  for (const { beforeId, afterId } of precedences) {
    orderOf(afterId).before.push(beforeId);
    orderOf(beforeId).after.push(afterId);
  }
  return orders;
}

const NONE: readonly SlotId[] = [];

/** Only where tables stand in several halls. */
function closeSlots({ walkMinutes = 0, tables }: SchedulingProblem, slots: readonly Slot[]): ReadonlyMap<SlotId, readonly SlotId[]> {
  const close = new Map<SlotId, SlotId[]>();
  if (walkMinutes <= 0 || new Set(tables.map(({ hall = '' }) => hall)).size < 2) return close;
  const add = (slotId: SlotId, other: SlotId): void => void (close.get(slotId)?.push(other) ?? close.set(slotId, [other]));
  slots.forEach((slot, at) => {
    for (let next = at + 1; next < slots.length && slots[next]!.startMs - slot.endMs < walkMinutes * 60_000; next++) {
      add(slot.id, slots[next]!.id);
      add(slots[next]!.id, slot.id);
    }
  });
  return close;
}

/** A pause as long as a slot is a rest; a shorter one is none. */
function stretchesOf(slots: readonly Slot[]): ReadonlyMap<SlotId, readonly SlotId[]> {
  const stretches = new Map<SlotId, SlotId[]>();
  let stretch: SlotId[] = [];
  slots.forEach((slot, at) => {
    const before = slots[at - 1];
    if (before === undefined || !followsAtOnce(before, slot)) stretch = [];
    stretch.push(slot.id);
    stretches.set(slot.id, stretch);
  });
  return stretches;
}

/** Whether nobody can rest between two slots. */
export const followsAtOnce = (one: Slot, next: Slot): boolean => one.day === next.day && next.startMs - one.endMs < one.endMs - one.startMs;

const key = (a: OrganisationId, b: OrganisationId): string => `${a}\n${b}`;

const byId = <T extends { readonly id: unknown }>(values: readonly T[]): Map<T['id'], T> =>
  new Map(values.map((value) => [value.id, value]));
