import type { TableId } from '../ids.ts';
import type { Slot } from '../problem.ts';
import type { Schedule, ScheduledMeeting } from '../schedule.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import { DelegateRota } from './delegate-rota.ts';
import type { SeatRequest } from './seat-request.ts';
import type { SlotAssignment } from './slot-assignment.ts';
import { peopleWhoWalk } from './people-who-walk.ts';
import { TablePlan } from './table-plan.ts';

/** A slot for every pair (-1: none), and where people need time to walk, a hall. */
export interface Placing {
  readonly slotOf: Int32Array;
  /** Null where nobody ever has too little time to walk. */
  readonly hallOf: Int8Array | null;
}

/** The slots and halls of an assignment. */
export const placingOf = ({ slotOf, halls }: SlotAssignment): Placing => ({ slotOf, hallOf: halls?.hallOf ?? null });

/**
 * Gives every meeting of a slot assignment its table, its delegates and its lines. Always succeeds, because the
 * assignment respects the capacities of tables and delegates in each slot, and its halls the time to walk.
 * @param keep - a schedule whose tables and people are kept wherever a meeting has stayed in its slot
 */
export function seatMeetings(problem: CompiledProblem, { slotOf, hallOf }: Placing, keep: Schedule): Schedule {
  const { index, pinnedMeetings } = problem.valid;
  const fixed = new Map(pinnedMeetings.map((meeting) => [meeting.agreementId, meeting]));
  const kept = new Map(keep.meetings.map((meeting) => [meeting.agreementId, meeting]));
  const bySlot: number[][] = Array.from({ length: problem.slotCount }, () => []);
  slotOf.forEach((slot, pair) => slot >= 0 && bySlot[slot]!.push(pair));
  const tables = new TablePlan(index, problem.walk?.hallOfTable ?? null);
  const people = hallOf && peopleWhoWalk(problem, { slotOf, hallOf }, kept);
  const rota = new DelegateRota(index);
  const seated: (ScheduledMeeting | undefined)[] = [];
  bySlot.forEach((positions, at) => {
    const slot = problem.slots[at]!;
    const requests = positions.map((position) => {
      const pair = index.problem.pairs[position]!;
      const old = kept.get(pair.agreementId);
      return { position, pair, pin: fixed.get(pair.agreementId), old: old?.slotId === slot.id ? old : undefined, ...(hallOf && { hall: hallOf[position]!, people: people?.get(position) }) };
    });
    for (const { position, meeting } of seatSlot(slot, requests, tables, rota)) seated[position] = meeting;
  });
  return { meetings: seated.filter((meeting) => meeting !== undefined) };
}

function seatSlot(
  slot: Slot,
  requests: readonly SeatRequest[],
  tables: TablePlan,
  rota: DelegateRota,
): { position: number; meeting: ScheduledMeeting }[] {
  const tableOf = tables.assign(slot, requests);
  const sideOf = rota.assign(slot, requests);
  return requests.map((request) => ({
    position: request.position,
    meeting: {
      agreementId: request.pair.agreementId,
      slotId: slot.id,
      tableId: tableOf.get(request) as TableId,
      a: sideOf(request, request.pair.organisationAId),
      b: sideOf(request, request.pair.organisationBId),
    },
  }));
}
