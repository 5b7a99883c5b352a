import type { PoolId } from '../ids.ts';

/** Interpreters who speak both languages, ISO 639. */
export interface InterpreterPool {
  readonly id: PoolId;
  readonly languages: readonly [one: string, other: string];
}

/** Escorts, one for every meeting of an organisation of these types of participants. */
export interface EscortPool {
  readonly id: PoolId;
  readonly participantTypes: readonly string[];
}

/** One side of a pair as far as it says who has to sit with it. */
export interface SpeakingSide {
  /** Languages in which its people hold a conversation; empty: not known, so that nothing is inferred. */
  readonly languages: readonly string[];
  readonly participantType: string;
}

/** `none`: they understand each other, or it is not known; `unserved`: they do not, and no pool speaks for both. */
export type InterpreterNeed = { readonly kind: 'none' } | { readonly kind: 'pool'; readonly poolId: PoolId } | { readonly kind: 'unserved' };

/** Whether two sides need an interpreter: where they share no language, the first pool in the organiser's order that speaks one of each. */
export function interpreterNeed({ languages: one }: SpeakingSide, { languages: other }: SpeakingSide, pools: readonly InterpreterPool[]): InterpreterNeed {
  if (one.length === 0 || other.length === 0 || one.some((language) => other.includes(language))) return { kind: 'none' };
  const pool = pools.find(({ languages: [a, b] }) => (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)));
  return pool === undefined ? { kind: 'unserved' } : { kind: 'pool', poolId: pool.id };
}

/** The pools of escorts that go with either side. */
export const escortsNeeded = (one: SpeakingSide, other: SpeakingSide, pools: readonly EscortPool[]): readonly PoolId[] =>
  pools.filter(({ participantTypes }) => participantTypes.includes(one.participantType) || participantTypes.includes(other.participantType)).map(({ id }) => id);
