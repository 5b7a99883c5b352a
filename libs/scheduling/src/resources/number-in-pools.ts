import type { AgreementId, PoolId, SlotId } from '../ids.ts';
import { indexProblem, type ProblemIndex } from '../problem-index.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule, ScheduledMeeting } from '../schedule.ts';

/** Which person of a pool sits with a meeting, from 1. */
export interface PoolSeat {
  readonly poolId: PoolId;
  readonly number: number;
}

/**
 * Who of each pool comes to which meeting, in the order of time: the one who sat at the same table before, else, where there is no time to walk, whoever is in the
 * hall already, else the first who has the time. Of whom some are away it is known how many, not who: whoever is not needed then. A meeting above what its pool has gets nobody.
 */
export function numberInPools(problem: SchedulingProblem, schedule: Schedule): ReadonlyMap<AgreementId, readonly PoolSeat[]> {
  const index = indexProblem(problem);
  const seats = new Map<AgreementId, PoolSeat[]>();
  for (const { id: poolId } of index.pools.values()) {
    const meetings = schedule.meetings.filter(({ agreementId }) => index.poolsOf(agreementId).includes(poolId));
    for (const [agreementId, number] of numbered(poolId, meetings, index)) seats.set(agreementId, [...(seats.get(agreementId) ?? []), { poolId, number }]);
  }
  return seats;
}

function numbered(poolId: PoolId, meetings: readonly ScheduledMeeting[], index: ProblemIndex): ReadonlyMap<AgreementId, number> {
  const given = new Map<AgreementId, number>();
  /** Where each sat last. */
  const last = new Map<number, ScheduledMeeting>();
  const startOf = (slotId: SlotId): number => index.slots.get(slotId)?.startMs ?? 0;
  const people = Array.from({ length: index.pools.get(poolId)?.size ?? 0 }, (_, at) => at + 1);
  for (const [slotId, all] of [...Map.groupBy(meetings, (meeting) => meeting.slotId)].sort(([one], [other]) => startOf(one) - startOf(other))) {
    const there = all.slice(0, index.availableIn(poolId, slotId));
    const free = new Set(people);
    const close = index.tooCloseTo(slotId);
    const isClose = (number: number): boolean => last.has(number) && close.includes(last.get(number)!.slotId);
    const isNear = (number: number, { tableId }: ScheduledMeeting): boolean => isClose(number) && index.hallOf(last.get(number)!.tableId) === index.hallOf(tableId);
    const recent = (numbers: readonly number[]): number | undefined => [...numbers].sort((one, other) => startOf(last.get(other)!.slotId) - startOf(last.get(one)!.slotId) || one - other)[0];
    const give = (wanted: (meeting: ScheduledMeeting, left: readonly number[]) => number | undefined): void => {
      for (const meeting of there) {
        const number = given.has(meeting.agreementId) ? undefined : wanted(meeting, [...free]);
        if (number === undefined) continue;
        free.delete(number);
        given.set(meeting.agreementId, number);
        last.set(number, meeting);
      }
    };
    // Whoever could go to another hall sooner is left: so nobody is missing where enough are there.
    const nearest = (meeting: ScheduledMeeting, left: readonly number[]): readonly number[] => {
      const near = left.filter((number) => isNear(number, meeting));
      const first = recent(near);
      return near.filter((number) => last.get(number)!.slotId === last.get(first!)!.slotId);
    };
    give((meeting, left) => nearest(meeting, left).find((number) => last.get(number)!.tableId === meeting.tableId));
    give((meeting, left) => nearest(meeting, left)[0]);
    give((meeting, left) => recent(left.filter((number) => last.get(number)?.tableId === meeting.tableId && !isClose(number))));
    give((_, left) => left.find((number) => !isClose(number)));
    give((_, [first]) => first);
  }
  return given;
}
