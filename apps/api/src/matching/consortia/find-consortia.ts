import { setImmediate } from 'node:timers/promises';
import { type Consortium, type GroupNeed, groupNeeds, type MatchWeights, proposeConsortia, type TeaserProfile } from '@spilno/matching';

/** What an organisation could be part of, with two or three others. */
export interface FoundConsortia {
  /** For the own essential needs, need by need. */
  readonly forOwnNeeds: readonly Consortium[];
  readonly needs: readonly GroupNeed[];
  /** For an essential need of another, the own organisation among the partners; best first. */
  readonly asPartner: readonly Consortium[];
  /** How many needs of others there are for which it could be one. */
  readonly asPartnerTotal: number;
}

const MOST_AS_PARTNER = 20;
/** After so long others have their turn. */
const SLICE_MILLISECONDS = 8;

/**
 * Uses the teasers given and nothing else: whoever is not among them takes part in nothing. 900 firms take at most some tenths of a second of processor
 * time, which is given away firm by firm.
 */
export async function findConsortia(own: TeaserProfile, others: readonly TeaserProfile[], weights: MatchWeights): Promise<FoundConsortia> {
  const needs = groupNeeds(own, others, weights);
  const forOwnNeeds = proposeConsortia(own, others, { weights });
  const everybody = [...others, own];
  const asPartner: Consortium[] = [];
  let sliceEnds = performance.now() + SLICE_MILLISECONDS;
  for (const seeker of others) {
    asPartner.push(...proposeConsortia(seeker, everybody, { including: own.key, limit: 1, weights }));
    if (performance.now() < sliceEnds) continue;
    await setImmediate();
    sliceEnds = performance.now() + SLICE_MILLISECONDS;
  }
  return { forOwnNeeds, needs, asPartner: asPartner.sort(byWorth).slice(0, MOST_AS_PARTNER), asPartnerTotal: asPartner.length };
}

const byWorth = (a: Consortium, b: Consortium): number => b.score - a.score || b.percent - a.percent || compare(a.seeker, b.seeker) || compare(a.need.nodeCode, b.need.nodeCode);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
