import { assertNever, err, ok, type Result } from '@spilno/kernel';
import type { DelegateId, OrganisationId, PoolId, SlotId, TableId } from '../ids.ts';
import type { SchedulingOrganisation, SchedulingProblem, Slot } from '../problem.ts';
import { MAX_VARIATION, type Variation, type VariationFault } from './variation.ts';

/** The problem as it would be; everything else of it stays. */
export function varyProblem(problem: SchedulingProblem, variation: Variation): Result<SchedulingProblem, VariationFault> {
  switch (variation.kind) {
    case 'openTable':
      return onDay(problem, variation.day, variation.tables, (day) => ok(withTables(problem, day, variation.tables)));
    case 'addSlots':
      return onDay(problem, variation.day, variation.slots, (day) => ok(withSlots(problem, day, variation.slots)));
    case 'longerBreak':
      return onDay(problem, variation.day, variation.slots, (day) => withLongerBreak(problem, day, variation.slots));
    case 'addLine':
      if (!isAmount(variation.lines)) return err({ kind: 'outOfRange', most: MAX_VARIATION });
      return withOrganisation(problem, variation.organisationId, (one) => ({ ...one, parallelLines: one.parallelLines + variation.lines }));
    case 'raiseMeetingLimit':
      return withOrganisation(problem, variation.organisationId, (one) => ({ ...one, maxMeetings: Math.max(one.maxMeetings, variation.maxMeetings) }));
    case 'enlargePool':
      return onDay(problem, variation.day, variation.people, (day) => withLargerPool(problem, variation.poolId, day, variation.people));
    case 'addDelegate':
      return withDelegates(problem, variation.organisationId, (delegates) => [...delegates, { id: newId('delegate', 1) as DelegateId, organisationId: variation.organisationId, unavailableSlotIds: [] }]);
    case 'widenAvailability':
      return withDelegates(problem, variation.organisationId, (delegates) => delegates.map((one) => (one.organisationId === variation.organisationId ? { ...one, unavailableSlotIds: [] } : one)));
    default:
      return assertNever(variation);
  }
}

/** Ids of what is not there; no id of an event looks like this. */
const newId = (what: string, number: number): string => `what-if ${what} ${number}`;

const isAmount = (amount: number): boolean => Number.isInteger(amount) && amount >= 1 && amount <= MAX_VARIATION;

const byStart = (slots: readonly Slot[]): Slot[] => [...slots].sort((one, other) => one.startMs - other.startMs);

function onDay(problem: SchedulingProblem, day: string, amount: number, vary: (slots: readonly Slot[]) => Result<SchedulingProblem, VariationFault>): Result<SchedulingProblem, VariationFault> {
  const slots = byStart(problem.slots.filter((slot) => slot.day === day));
  if (slots.length === 0) return err({ kind: 'unknownDay', day });
  return isAmount(amount) ? vary(slots) : err({ kind: 'outOfRange', most: MAX_VARIATION });
}

function withTables(problem: SchedulingProblem, day: readonly Slot[], tables: number): SchedulingProblem {
  const open = new Set(day.map(({ id }) => id));
  const closedSlotIds = problem.slots.map(({ id }) => id).filter((id) => !open.has(id));
  const hall = problem.tables[0]?.hall;
  return { ...problem, tables: [...problem.tables, ...Array.from({ length: tables }, (_, at) => ({ id: newId('table', at + 1) as TableId, closedSlotIds, ...(hall !== undefined && { hall }) }))] };
}

/** As many more on that day as said, as many as before on all others. */
function withLargerPool(problem: SchedulingProblem, poolId: PoolId, day: readonly Slot[], people: number): Result<SchedulingProblem, VariationFault> {
  const { pools = [], slots } = problem;
  if (!pools.some(({ id }) => id === poolId)) return err({ kind: 'unknownPool', poolId });
  const isOnDay = new Set(day.map(({ id }) => id));
  return ok({
    ...problem,
    pools: pools.map((pool) => {
      if (pool.id !== poolId) return pool;
      const before = new Map((pool.shortages ?? []).map(({ slotId, available }) => [slotId, Math.min(pool.size, available)]));
      return { ...pool, size: pool.size + people, shortages: slots.map(({ id: slotId }) => ({ slotId, available: (before.get(slotId) ?? pool.size) + (isOnDay.has(slotId) ? people : 0) })) };
    }),
  });
}

function withSlots(problem: SchedulingProblem, day: readonly Slot[], count: number): SchedulingProblem {
  const last = day.at(-1)!;
  const lengthMs = last.endMs - last.startMs;
  const added = Array.from({ length: count }, (_, at): Slot => ({ ...last, id: newId('slot', at + 1) as SlotId, startMs: last.endMs + at * lengthMs, endMs: last.endMs + (at + 1) * lengthMs }));
  const ids = added.map(({ id }) => id);
  const carry = (slotIds: readonly SlotId[]): readonly SlotId[] => (slotIds.includes(last.id) ? [...slotIds, ...ids] : slotIds);
  return {
    ...problem,
    slots: byStart([...problem.slots, ...added]),
    tables: problem.tables.map((table) => ({ ...table, closedSlotIds: carry(table.closedSlotIds) })),
    delegates: problem.delegates.map((delegate) => ({ ...delegate, unavailableSlotIds: carry(delegate.unavailableSlotIds) })),
    ...(problem.pools && { pools: problem.pools.map((pool) => ({ ...pool, shortages: (pool.shortages ?? []).flatMap((one) => (one.slotId === last.id ? [one, ...ids.map((slotId) => ({ ...one, slotId }))] : [one])) })) }),
  };
}

function withLongerBreak(problem: SchedulingProblem, day: readonly Slot[], count: number): Result<SchedulingProblem, VariationFault> {
  const pauses = day.slice(1).map((slot, at) => ({ at: at + 1, lengthMs: slot.startMs - day[at]!.endMs }));
  const longest = pauses.filter(({ lengthMs }) => lengthMs > 0).reduce<(typeof pauses)[number] | null>((best, pause) => (best === null || pause.lengthMs > best.lengthMs ? pause : best), null);
  if (longest === null) return err({ kind: 'noBreak', day: day[0]!.day });
  const slotIds = day.slice(longest.at, longest.at + count).map(({ id }) => id);
  return ok({ ...problem, blocks: [...problem.blocks, { slotIds }], pinned: problem.pinned.filter(({ slotId }) => !slotIds.includes(slotId)) });
}

function withOrganisation(problem: SchedulingProblem, organisationId: OrganisationId, change: (one: SchedulingOrganisation) => SchedulingOrganisation): Result<SchedulingProblem, VariationFault> {
  if (!problem.organisations.some(({ id }) => id === organisationId)) return err({ kind: 'unknownOrganisation', organisationId });
  return ok({ ...problem, organisations: problem.organisations.map((one) => (one.id === organisationId ? change(one) : one)) });
}

function withDelegates(problem: SchedulingProblem, organisationId: OrganisationId, change: (delegates: SchedulingProblem['delegates']) => SchedulingProblem['delegates']): Result<SchedulingProblem, VariationFault> {
  if (!problem.organisations.some(({ id }) => id === organisationId)) return err({ kind: 'unknownOrganisation', organisationId });
  return ok({ ...problem, delegates: change(problem.delegates) });
}
