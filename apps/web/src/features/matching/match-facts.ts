import { type MatchDirectionRead, type MatchNeedRead } from './match-reading.ts';

interface Directions {
  readonly get: Pick<MatchDirectionRead, 'needs' | 'forms'>;
  readonly give: Pick<MatchDirectionRead, 'needs' | 'forms'>;
}

/** Needs that an offer meets or comes close to, those that weigh most first. */
export const reasonsOf = (needs: readonly MatchNeedRead[]): readonly MatchNeedRead[] => needs.filter(({ degree, offer }) => degree !== 'notMet' && offer).sort((a, b) => b.points - a.points);

export interface TopicPair {
  readonly direction: 'get' | 'give';
  readonly needNodeCode: string;
  readonly offerNodeCode: string;
}

/** What a request can be about: every need with the offer that meets it, those that weigh most first. */
export function topicsOf({ get, give }: Directions): readonly TopicPair[] {
  const pairs = (['get', 'give'] as const).flatMap((direction) => reasonsOf((direction === 'get' ? get : give).needs).map(({ need, offer, points }) => ({ points, topic: { direction, needNodeCode: need.nodeCode, offerNodeCode: offer!.nodeCode } })));
  return pairs.sort((a, b) => b.points - a.points).map(({ topic }) => topic);
}

export interface FormInPlace {
  readonly form: string;
  readonly place: string;
}

/** Forms that both sides want, each once, at the place on which they agree; where the places cannot be one, at none. */
export function formsOf({ get, give }: Directions): readonly FormInPlace[] {
  const byForm = new Map<string, string>();
  for (const { form, soughtPlace, offeredPlace, placesAgree } of [...get.forms, ...give.forms]) if (placesAgree && !byForm.has(form)) byForm.set(form, commonPlace(soughtPlace, offeredPlace));
  return [...byForm].map(([form, place]) => ({ form, place }));
}

/** Two places that agree, as one: what is fixed decides over what is left to the other side. */
export function commonPlace(one: string, other: string): string {
  if (one === 'open') return other;
  return one === 'either' && other !== 'open' ? other : one;
}

/** The top-level nodes of what a side offers, those with most offers first. */
export function branchesOf(nodeCodes: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of nodeCodes) counts.set(branchOf(code), (counts.get(branchOf(code)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([branch]) => branch);
}

const branchOf = (code: string): string => code.split('.', 1)[0]!;
