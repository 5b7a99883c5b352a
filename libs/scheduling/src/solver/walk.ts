import type { DelegateId, TableId } from '../ids.ts';
import type { Slot } from '../problem.ts';
import type { ValidProblem } from '../validate-problem.ts';

/** Halls in numbers, where people need time to walk from one to another. */
export interface CompiledWalk {
  readonly hallCount: number;
  readonly hallOfTable: ReadonlyMap<TableId, number>;
  /** [slot × hall] open tables. */
  readonly capacity: Int32Array;
  /** Of each slot the others between which and it nobody can walk, by time. */
  readonly close: readonly Int32Array[];
  /** First and last slot that hang together with each by slots too close to each other. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Of each organisation the people, and [person × slot] whether they can come. */
  readonly people: readonly (readonly DelegateId[])[];
  readonly canCome: readonly Uint8Array[];
  /** Of each pinned pair the number of the person of either side; null where it is not pinned. */
  readonly pinnedPeople: readonly (readonly [number, number] | null)[];
}

/** @returns null where nobody ever has too little time to walk */
export function compileWalk({ index }: ValidProblem, slots: readonly Slot[]): CompiledWalk | null {
  const position = new Map(slots.map(({ id }, at) => [id, at]));
  const close = slots.map(({ id }) => Int32Array.from(index.tooCloseTo(id), (other) => position.get(other)!).sort());
  if (close.every(({ length }) => length === 0)) return null;
  const { tables, organisations, pairs } = index.problem;
  const names = [...new Set(tables.map(({ id }) => index.hallOf(id)))];
  const hallOfTable = new Map(tables.map(({ id }) => [id, names.indexOf(index.hallOf(id))]));
  const capacity = new Int32Array(slots.length * names.length);
  slots.forEach((slot, at) => {
    for (const { id } of tables) if (!index.isClosed(id, slot.id)) capacity[at * names.length + hallOfTable.get(id)!]! += 1;
  });
  const people = organisations.map(({ id }) => (index.delegatesOf.get(id) ?? []).map((delegate) => delegate.id));
  const organisationAt = new Map(organisations.map(({ id }, at) => [id, at]));
  return {
    hallCount: names.length,
    hallOfTable,
    capacity,
    close,
    ...runsOf(close),
    people,
    canCome: people.map((own) => Uint8Array.from(own.flatMap((id) => slots.map((slot) => (index.isAvailable(id, slot.id) ? 1 : 0))))),
    pinnedPeople: pairs.map(({ agreementId, organisationAId, organisationBId }) => {
      const pin = index.pinned.get(agreementId);
      return pin ? [people[organisationAt.get(organisationAId)!]!.indexOf(pin.delegateAId), people[organisationAt.get(organisationBId)!]!.indexOf(pin.delegateBId)] : null;
    }),
  };
}

function runsOf(close: readonly Int32Array[]): Pick<CompiledWalk, 'runStart' | 'runEnd'> {
  const runStart = new Int32Array(close.length);
  const runEnd = new Int32Array(close.length);
  for (let slot = 0; slot < close.length; slot++) runStart[slot] = close[slot]!.includes(slot - 1) ? runStart[slot - 1]! : slot;
  for (let slot = close.length - 1; slot >= 0; slot--) runEnd[slot] = close[slot]!.includes(slot + 1) ? runEnd[slot + 1]! : slot;
  return { runStart, runEnd };
}
