import { TYPE_CODES, type TypeCode } from './participant-types.ts';

/** Two types that may meet. */
export interface TypePair {
  readonly firstType: string;
  readonly secondType: string;
}

/** One text for the pair, whichever of its types stands first. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

/** Keys of the pairs, in one order. */
export const pairKeys = (pairs: readonly TypePair[]): string[] => [...new Set(pairs.map(({ firstType, secondType }) => pairKey(firstType, secondType)))].sort();

/** The pairs of the keys. */
export const pairsOf = (keys: readonly string[]): TypePair[] =>
  keys.map((key) => {
    const [firstType = '', secondType = ''] = key.split(' ');
    return { firstType, secondType };
  });

/** Whom a type may meet. */
export const partnersOf = (keys: readonly string[], type: string): TypeCode[] => TYPE_CODES.filter((other) => keys.includes(pairKey(type, other)));

/** The keys with the pair added or taken away. */
export function withPair(keys: readonly string[], one: string, other: string, mayMeet: boolean): string[] {
  const others = keys.filter((key) => key !== pairKey(one, other));
  return mayMeet ? [...others, pairKey(one, other)].sort() : others;
}
