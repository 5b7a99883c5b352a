import type { AgreementId, PoolId, SlotId } from '../ids.ts';
import type { Occupancy } from '../occupancy.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { HardRule } from './conflict.ts';

/**
 * Interpreters and escorts have the time to walk, too. Who of a pool sits where is nobody's concern but the pool's, so that people are counted: of slots
 * that are all too close to each other, each hall keeps as many people as it needs in the fullest of them, and the pool has no more than it has in the one
 * in which most of it are there.
 */
export const helpersWalk: HardRule = ({ agreementId, slotId, tableId }, index, others) => {
  const pools = index.poolsOf(agreementId);
  if (pools.length === 0 || index.tooCloseTo(slotId).length === 0 || !index.tables.has(tableId)) return [];
  const hall = index.hallOf(tableId);
  return pools.flatMap((poolId) => {
    const short = windowsAround(slotId, index).find((slots) => isTooFew(poolId, { slotId, hall, slots }, index, others));
    if (short === undefined) return [];
    const byAgreementIds = short.flatMap((other) => takingFrom(poolId, other, index, others).flatMap((taking) => (other !== slotId && taking.hall !== hall ? [taking.agreementId] : [])));
    return [{ kind: 'poolTooFar' as const, poolId, byAgreementIds }];
  });
};

/** Every set of slots around this one of which each is too close to each other. */
function windowsAround(slotId: SlotId, index: ProblemIndex): readonly (readonly SlotId[])[] {
  const startOf = (id: SlotId): number => index.slots.get(id)!.startMs;
  const firsts = [slotId, ...index.tooCloseTo(slotId).filter((id) => startOf(id) < startOf(slotId))];
  return firsts.map((first) => [first, ...index.tooCloseTo(first).filter((id) => startOf(id) > startOf(first))]);
}

interface Taking {
  readonly agreementId: AgreementId;
  readonly hall: string;
}

const takingFrom = (poolId: PoolId, slotId: SlotId, index: ProblemIndex, others: Occupancy): readonly Taking[] =>
  others.at(slotId).flatMap(({ agreementId, tableId }) => (index.tables.has(tableId) && index.poolsOf(agreementId).includes(poolId) ? [{ agreementId, hall: index.hallOf(tableId) }] : []));

/** Whether one more meeting in the hall takes more people than there are, and is to blame for it. */
function isTooFew(poolId: PoolId, { slotId, hall, slots }: { readonly slotId: SlotId; readonly hall: string; readonly slots: readonly SlotId[] }, index: ProblemIndex, others: Occupancy): boolean {
  const most = new Map<string, number>();
  let here = 1;
  for (const id of slots) {
    const inHall = new Map<string, number>();
    for (const taking of takingFrom(poolId, id, index, others)) inHall.set(taking.hall, (inHall.get(taking.hall) ?? 0) + 1);
    if (id === slotId) here += inHall.get(hall) ?? 0;
    for (const [name, count] of inHall) most.set(name, Math.max(most.get(name) ?? 0, count));
  }
  if (here <= (most.get(hall) ?? 0)) return false;
  const needed = here + [...most].reduce((sum, [name, count]) => sum + (name === hall ? 0 : count), 0);
  return needed > slots.reduce((people, id) => Math.max(people, index.availableIn(poolId, id)), 0);
}
