import { TYPE_CODES, type TypeCode } from './participant-types.ts';

/** Two types that may meet. */
export interface TypePair {
  readonly firstType: string;
  readonly secondType: string;
}

/** Whether they may meet, for every two types; a field each, so that changes of different pairs do not meet. */
export type Pairs = Readonly<Record<string, boolean>>;

/** One text for the pair, whichever of its types stands first. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** Every two types, those that may meet as true. */
export function pairsOf(rules: readonly TypePair[]): Pairs {
  const allowed = new Set(rules.map(({ firstType, secondType }) => pairKey(firstType, secondType)));
  return Object.fromEntries(TYPE_CODES.flatMap((one) => TYPE_CODES.map((other) => pairKey(one, other))).sort().map((key) => [key, allowed.has(key)]));
}

/** The pairs that may meet. */
export const rulesOf = (pairs: Pairs): TypePair[] =>
  Object.keys(pairs)
    .filter((key) => pairs[key])
    .map((key) => {
      const [firstType = '', secondType = ''] = key.split(' ');
      return { firstType, secondType };
    });

/** Whom a type may meet. */
export const partnersOf = (pairs: Pairs, type: string): TypeCode[] => TYPE_CODES.filter((other) => pairs[pairKey(type, other)]);

/** The same with one pair allowed or not. */
export const withPair = (pairs: Pairs, one: string, other: string, mayMeet: boolean): Pairs => ({ ...pairs, [pairKey(one, other)]: mayMeet });
