import { type Board } from './board-documents.ts';

export interface LeastServed {
  readonly name: string;
  readonly placed: number;
  readonly agreed: number;
}

/** The organisation of whose agreed meetings the smallest share is placed, of several the one with most of them; null without any. */
export function leastServed({ meetings, leftovers }: Pick<Board, 'meetings' | 'leftovers'>): LeastServed | null {
  const found = new Map<string, { name: string; placed: number; agreed: number }>();
  const count = (id: string, name: string, placed: number) => {
    const known = found.get(id) ?? { name, placed: 0, agreed: 0 };
    found.set(id, { name, placed: known.placed + placed, agreed: known.agreed + 1 });
  };
  const pairs = [...meetings.filter(({ status }) => status === 'planned').map((pair) => ({ pair, placed: 1 })), ...leftovers.map((pair) => ({ pair, placed: 0 }))];
  for (const { pair, placed } of pairs) {
    count(pair.firstRegistrationId, pair.firstName, placed);
    count(pair.secondRegistrationId, pair.secondName, placed);
  }
  return [...found.values()].sort((one, other) => one.placed / one.agreed - other.placed / other.agreed || other.agreed - one.agreed)[0] ?? null;
}
