import { type MatchRules, type RoomFirm, type ShortlistOptions } from '@spilno/matching';

/** Partners on a list. */
export const LIST_LENGTH = 10;
/** Next ones, for whoever on a list may not be shown to its reader. */
export const RESERVE_PLACES = 10;
/** Everybody is on at least so many lists of those to whom it is at least so likely; the same as in the bench of simulated events. */
export const FLOOR = { shownTo: 3, from: 0.1 } as const;
/** So many of whom its plain list has on top stand on the recommended list of each, though they may stand on the other's too; two would leave more firms without a meeting than may be. */
export const OWN_BEST = 1;
/** Grows when lists are made in another way, so that they are made anew. */
export const METHOD = 2;
/** Lists are not made anew more often than this; changes meanwhile are taken together. */
export const SETTLING_MINUTES = 15;

export const LIST_OPTIONS: ShortlistOptions = { length: LIST_LENGTH, floor: FLOOR, ownBest: OWN_BEST };

/** Who is on a list or in reserve, and since when without a pause. */
export interface ListEntry {
  readonly id: string;
  readonly since: string;
}

/** What goes in, of all firms of an event: teasers, types, quotas, and how the event scores. */
export interface ListInput {
  readonly firms: readonly RoomFirm[];
  /** Types that may meet, each pair in both orders. */
  readonly rules: ReadonlySet<string>;
  readonly scoring: MatchRules;
  /** Number of the version of the vocabulary in force. */
  readonly vocabulary: number;
}
