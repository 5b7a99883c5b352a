import type { AgreementId, PoolId, SlotId } from '../ids.ts';
import { indexProblem } from '../problem-index.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';

/** Which person of a pool sits with a meeting, from 1. */
export interface PoolSeat {
  readonly poolId: PoolId;
  readonly number: number;
}

/**
 * Who of each pool comes to which meeting: in the order of time the one who sat at the same table before where that one is free, else the
 * first who is. A meeting above what its pool has gets nobody.
 */
export function numberInPools(problem: SchedulingProblem, schedule: Schedule): ReadonlyMap<AgreementId, readonly PoolSeat[]> {
  const index = indexProblem(problem);
  const seats = new Map<AgreementId, PoolSeat[]>();
  const lastAt = new Map<string, number>();
  const startOf = (slotId: SlotId): number => index.slots.get(slotId)?.startMs ?? 0;
  const bySlot = Map.groupBy(schedule.meetings.filter(({ agreementId }) => index.poolsOf(agreementId).length > 0), ({ slotId }) => slotId);
  for (const [slotId, meetings] of [...bySlot].sort(([one], [other]) => startOf(one) - startOf(other))) {
    const free = new Map([...index.pools.keys()].map((id) => [id, new Set(Array.from({ length: index.availableIn(id, slotId) }, (_, at) => at + 1))]));
    const give = (wanted: (key: string, left: ReadonlySet<number>) => number | undefined): void => {
      for (const { agreementId, tableId } of meetings) {
        for (const poolId of index.poolsOf(agreementId)) {
          const own = seats.get(agreementId) ?? [];
          if (own.some((seat) => seat.poolId === poolId)) continue;
          const key = `${poolId}\n${tableId}`;
          const number = wanted(key, free.get(poolId) ?? new Set());
          if (number === undefined || !free.get(poolId)!.delete(number)) continue;
          seats.set(agreementId, [...own, { poolId, number }]);
          lastAt.set(key, number);
        }
      }
    };
    give((key, left) => (left.has(lastAt.get(key) ?? 0) ? lastAt.get(key) : undefined));
    give((_, left) => left.values().next().value);
  }
  return seats;
}
