import type { AgreementId, DelegateId } from '../ids.ts';
import type { ScheduledMeeting } from '../schedule.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import { nameWalkers, type Walk } from './name-walkers.ts';

interface Part extends Walk {
  readonly pair: number;
  readonly side: 0 | 1;
  readonly wanted: readonly number[];
}

/** The person of either side of a meeting, where one was named. */
export type NamedPeople = { readonly [side in 0 | 1]?: DelegateId };

/**
 * The people of both sides of each meeting, so that everybody has the time to walk: the pinned, else those of before where the meeting
 * has stayed in its slot, else those that are preferred, as far as walking allows. Where nobody can be named, nobody is.
 */
export function peopleWhoWalk(problem: CompiledProblem, { slotOf, hallOf }: { readonly slotOf: Int32Array; readonly hallOf: Int8Array }, kept: ReadonlyMap<AgreementId, ScheduledMeeting>): ReadonlyMap<number, NamedPeople> {
  const { walk, slotCount, sideA, sideB, valid, slots } = problem;
  const named = new Map<number, NamedPeople>();
  if (walk === null) return named;
  const partsOf: Part[][] = walk.people.map(() => []);
  for (let pair = 0; pair < slotOf.length; pair++) {
    const slot = slotOf[pair]!;
    if (slot < 0) continue;
    const { agreementId, preferredDelegateAIds, preferredDelegateBIds } = valid.index.problem.pairs[pair]!;
    const old = kept.get(agreementId);
    const stayed = old?.slotId === slots[slot]!.id ? old : undefined;
    for (const [side, organisation, before, preferred] of [[0, sideA[pair]!, stayed?.a, preferredDelegateAIds], [1, sideB[pair]!, stayed?.b, preferredDelegateBIds]] as const) {
      const wanted = [before?.delegateId, ...preferred].map((id) => (id === undefined ? -1 : walk.people[organisation]!.indexOf(id))).filter((number) => number >= 0);
      partsOf[organisation]!.push({ pair, side, slot, hall: hallOf[pair]!, fixed: walk.pinnedPeople[pair]?.[side] ?? -1, wanted });
    }
  }
  const isClose = (one: number, next: number): boolean => walk.close[one]!.includes(next);
  partsOf.forEach((parts, organisation) => {
    const people = walk.people[organisation]!;
    const name = (walks: readonly Part[]): readonly (readonly [Part, DelegateId])[] | null => {
      const chosen = nameWalkers(walks, people.length, walk.canCome[organisation]!, slotCount, isClose);
      return chosen && walks.map((part, at) => [part, people[chosen[at]!]!]);
    };
    for (const run of Map.groupBy(parts, ({ slot }) => walk.runStart[slot]!).values()) {
      const plain = run.sort(inOrder).map((part) => ({ ...part, wanted: [] }));
      for (const [{ pair, side }, person] of name([...run].sort(wantedFirst)) ?? name(plain) ?? []) named.set(pair, { ...named.get(pair), [side]: person });
    }
  });
  return named;
}

const inOrder = (one: Part, other: Part): number => one.slot - other.slot || other.fixed - one.fixed || one.pair - other.pair;

/** Whoever wants somebody chooses before those who take anybody. */
const wantedFirst = (one: Part, other: Part): number => one.slot - other.slot || other.fixed - one.fixed || other.wanted.length - one.wanted.length || one.pair - other.pair;
