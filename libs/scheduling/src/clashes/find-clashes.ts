import type { AgreementId, OrganisationId, PoolId, SlotId } from '../ids.ts';
import { indexProblem, type ProblemIndex } from '../problem-index.ts';
import type { AgreedPair, SchedulingProblem, Slot } from '../problem.ts';
import { overfullSlots } from './overfull-slots.ts';

/** Pairs that fit into these slots alone, and more of them than there are places. */
export interface Crowd {
  /** One more than there are places: without any one of them the others would fit. */
  readonly smallest: readonly AgreementId[];
  /** All that fit nowhere else. */
  readonly agreementIds: readonly AgreementId[];
  readonly slotIds: readonly SlotId[];
  readonly places: number;
}

/** Facts that cannot all be: whatever the schedule, not every one of these agreed pairs is held. */
export type Clash =
  /** Both are never there in a slot that has an open table and is not ruled out for them. */
  | { readonly kind: 'noCommonSlot'; readonly agreementId: AgreementId; readonly availableSlotsA: number; readonly availableSlotsB: number }
  | { readonly kind: 'meetingLimit'; readonly organisationId: OrganisationId; readonly agreementIds: readonly AgreementId[]; readonly maxMeetings: number }
  | ({ readonly kind: 'timeOfOrganisation'; readonly organisationId: OrganisationId } & Crowd)
  | ({ readonly kind: 'tables' } & Crowd)
  | ({ readonly kind: 'pool'; readonly poolId: PoolId } & Crowd);

/**
 * What counting shows before any search: pairs without a common slot, organisations that agreed to more than they may hold or than their
 * people's slots take, and slots that are too few for everything that needs a table, or somebody of a pool, in them. Of each organisation and
 * pool the first such set of slots is told. An empty list proves nothing. Excluded pairs are left out.
 */
export function findClashes(problem: SchedulingProblem): readonly Clash[] {
  const index = indexProblem(problem);
  const rooms = new Map(problem.organisations.map(({ id }) => [id, roomOf(id, index)]));
  const tables = Int32Array.from(index.usableSlots, ({ id }) => problem.tables.filter((table) => !index.isClosed(table.id, id)).length);
  const placeable = problem.pairs.filter(({ organisationAId: a, organisationBId: b }) => !index.isExcluded(a, b) && rooms.has(a) && rooms.has(b));
  const known = new Map<string, readonly number[]>();
  const shared = (slots: readonly number[]): readonly number[] => {
    const key = slots.join();
    const one = known.get(key) ?? slots;
    known.set(key, one);
    return one;
  };
  const slotsOf = new Map(placeable.map((pair) => [pair, shared(commonSlots(pair, index, rooms, tables))]));
  const apart = placeable.filter((pair) => slotsOf.get(pair)!.length === 0);
  const open = placeable.filter((pair) => slotsOf.get(pair)!.length > 0);
  const crowd = (pairs: readonly AgreedPair[], places: Int32Array): Crowd | null => {
    const found = overfullSlots(pairs.map((pair) => slotsOf.get(pair)!), places);
    const ids = (numbers: readonly number[]): AgreementId[] => numbers.map((number) => pairs[number]!.agreementId);
    return found && { smallest: ids(found.smallest), agreementIds: ids(found.confined), slotIds: found.slots.map((slot) => index.usableSlots[slot]!.id), places: found.places };
  };
  const pairsOf = pairsBySide(open);
  const available = (id: OrganisationId): number => rooms.get(id)!.reduce((count, people) => count + (people > 0 ? 1 : 0), 0);
  const crowdOfTables = crowd(open, tables);
  return [
    ...apart.map(({ agreementId, organisationAId, organisationBId }): Clash => ({ kind: 'noCommonSlot', agreementId, availableSlotsA: available(organisationAId), availableSlotsB: available(organisationBId) })),
    ...problem.organisations.flatMap(({ id: organisationId, maxMeetings }): Clash[] => {
      const own = pairsOf.get(organisationId) ?? [];
      return own.length > maxMeetings ? [{ kind: 'meetingLimit', organisationId, agreementIds: own.map(({ agreementId }) => agreementId), maxMeetings }] : [];
    }),
    ...problem.organisations.flatMap(({ id: organisationId }): Clash[] => {
      const found = crowd(pairsOf.get(organisationId) ?? [], rooms.get(organisationId)!);
      return found ? [{ kind: 'timeOfOrganisation', organisationId, ...found }] : [];
    }),
    ...(crowdOfTables ? [{ kind: 'tables' as const, ...crowdOfTables }] : []),
    ...[...index.pools.keys()].flatMap((poolId): Clash[] => {
      const people = Int32Array.from(index.usableSlots, ({ id }) => index.availableIn(poolId, id));
      const found = crowd(open.filter(({ poolIds = [] }) => poolIds.includes(poolId)), people);
      return found ? [{ kind: 'pool', poolId, ...found }] : [];
    }),
  ];
}

/** Meetings at a time, slot by slot: lines, never more than people who can come. */
function roomOf(organisationId: OrganisationId, index: ProblemIndex): Int32Array {
  const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
  const people = index.delegatesOf.get(organisationId) ?? [];
  return Int32Array.from(index.usableSlots, ({ id }) => Math.min(lines, people.reduce((count, person) => count + (index.isAvailable(person.id, id) ? 1 : 0), 0)));
}

function commonSlots({ agreementId, organisationAId, organisationBId, neverSlotIds = [] }: AgreedPair, index: ProblemIndex, rooms: ReadonlyMap<OrganisationId, Int32Array>, tables: Int32Array): number[] {
  const [a, b] = [rooms.get(organisationAId)!, rooms.get(organisationBId)!];
  const pin = index.pinned.get(agreementId);
  const slots: number[] = [];
  for (let at = 0; at < tables.length; at++) {
    if (a[at]! > 0 && b[at]! > 0 && tables[at]! > 0) slots.push(at);
  }
  if (pin === undefined && neverSlotIds.length === 0) return slots;
  const isOpen = ({ id }: Slot): boolean => (pin === undefined || pin.slotId === id) && !neverSlotIds.includes(id);
  return slots.filter((at) => isOpen(index.usableSlots[at]!));
}

function pairsBySide(pairs: readonly AgreedPair[]): ReadonlyMap<OrganisationId, readonly AgreedPair[]> {
  const bySide = new Map<OrganisationId, AgreedPair[]>();
  for (const pair of pairs) {
    for (const id of [pair.organisationAId, pair.organisationBId]) {
      const own = bySide.get(id);
      if (own) own.push(pair);
      else bySide.set(id, [pair]);
    }
  }
  return bySide;
}
