import { AffinityIndex } from '../affinity/affinity-index.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import { closedTeaserGate, NO_GATES, type TeaserGateRules } from '../teaser-gates.ts';
import type { TeaserProfile } from '../teaser-profile.ts';
import type { Room } from './room.ts';

/** Somebody who takes part in an event, as its teaser and the rules of the event have it. */
export interface RoomFirm {
  readonly profile: TeaserProfile;
  readonly typeCode: string;
  /** Meetings that it can have at most. */
  readonly capacity: number;
  /** Of what it mainly offers; null where it offers nothing. */
  readonly branch: string | null;
}

export interface EventRoom extends Room {
  /** Key of each participant; sorted, so that the order of input decides nothing. */
  readonly keys: readonly string[];
}

export interface EventRoomOptions {
  /** Partners on the lists that were made before, by key. */
  readonly before?: ReadonlyMap<string, readonly string[]>;
  /** How the event scores, and whom it leaves out; by default nobody. */
  readonly weights?: MatchWeights;
  readonly gates?: TeaserGateRules;
}

/** How much of an interest is left to somebody whose own needs are not met: who supplies is glad of a buyer. */
const UNASKED = 0.2;

/**
 * Chance that both of a pair want to meet, from both directions of their affinity: each wants it as far as it gains.
 * @param get - in [0, 1], as is `give`
 * @returns in [0, 1]; the greater, the more either side gets
 */
export const chanceOfBoth = (get: number, give: number): number => (get === 0 && give === 0 ? 0 : ((get + UNASKED) * (give + UNASKED)) / (1 + UNASKED) ** 2);

/**
 * The room of an event, from teasers, types and quotas alone. O(pairs that share something).
 * @param mayMeet - the event's rule for two types, whichever comes first
 */
export function eventRoom(firms: readonly RoomFirm[], mayMeet: (one: string, other: string) => boolean, { before = new Map(), weights = DEFAULT_WEIGHTS, gates = NO_GATES }: EventRoomOptions = {}): EventRoom {
  const sorted = [...firms].sort((a, b) => (a.profile.key < b.profile.key ? -1 : 1));
  const numbers = new Map(sorted.map(({ profile }, number) => [profile.key, number]));
  const index = new AffinityIndex(weights);
  for (const { profile } of sorted) index.put(profile);
  const pairs = sorted.flatMap(({ profile, typeCode }, one) => {
    const own: { readonly one: number; readonly other: number; readonly chance: number; readonly worth: number }[] = [];
    index.forEach(profile, (key, worth, get, give) => {
      const other = numbers.get(key)!;
      if (other > one && mayMeet(typeCode, sorted[other]!.typeCode) && closedTeaserGate(profile, sorted[other]!.profile, gates) === null) own.push({ one, other, chance: chanceOfBoth(get, give), worth });
    });
    return own.sort((a, b) => a.other - b.other);
  });
  const branches = [...new Set(sorted.flatMap(({ branch }) => branch ?? []))].sort();
  return {
    participants: sorted.length,
    keys: sorted.map(({ profile }) => profile.key),
    one: Int32Array.from(pairs, ({ one }) => one),
    other: Int32Array.from(pairs, ({ other }) => other),
    chance: Float64Array.from(pairs, ({ chance }) => chance),
    worth: Float64Array.from(pairs, ({ worth }) => worth),
    capacity: sorted.map(({ capacity }) => capacity),
    branch: Int32Array.from(sorted, ({ branch }) => (branch === null ? -1 : branches.indexOf(branch))),
    before: pairsBefore(pairs, sorted.map(({ profile }) => profile.key), before),
  };
}

function pairsBefore(pairs: readonly { readonly one: number; readonly other: number }[], keys: readonly string[], before: ReadonlyMap<string, readonly string[]>): ReadonlySet<number> {
  const known = new Map([...before].map(([key, partners]) => [key, new Set(partners)]));
  return new Set([...pairs.keys()].filter((pair) => {
    const [one, other] = [keys[pairs[pair]!.one]!, keys[pairs[pair]!.other]!];
    return known.get(one)?.has(other) || known.get(other)?.has(one);
  }));
}
