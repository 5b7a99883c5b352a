import { AffinityIndex } from '../affinity/affinity-index.ts';
import type { MatchWeights } from '../match-weights.ts';
import { toPercent } from '../mutual-score.ts';
import { closedTeaserGate, type TeaserGateRules } from '../teaser-gates.ts';
import type { TeaserProfile } from '../teaser-profile.ts';

/** How an event scores and whom it leaves out. */
export interface MatchRules {
  readonly weights: MatchWeights;
  readonly gates: TeaserGateRules;
}

export interface TopEntry {
  readonly key: string;
  /** Whole number 0-100, above 0. */
  readonly score: number;
}

/** Somebody whose list is made, and whom it may hold. */
export interface ListedFirm {
  readonly profile: TeaserProfile;
  readonly typeCode: string;
}

/**
 * The first so many matches of everybody, in the order of `rankMatches`, by teasers, types and rules alone. Yields after each firm, so that whoever
 * has other work can do it in between.
 */
export function* topLists(firms: readonly ListedFirm[], mayMeet: (one: string, other: string) => boolean, { weights, gates }: MatchRules, length: number): Generator<readonly [key: string, list: readonly TopEntry[]]> {
  const index = new AffinityIndex(weights);
  const byKey = new Map(firms.map((firm) => [firm.profile.key, firm]));
  for (const { profile } of firms) index.put(profile);
  for (const { profile, typeCode } of firms) {
    const accepts = (key: string): boolean => {
      const other = byKey.get(key)!;
      return mayMeet(typeCode, other.typeCode) && closedTeaserGate(profile, other.profile, gates) === null;
    };
    const best = index.best(profile, length, { accepts });
    yield [profile.key, best.map(({ key, mutual }) => ({ key, score: toPercent(mutual) })).filter(({ score }) => score > 0)];
  }
}
