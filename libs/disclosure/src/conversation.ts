import { disclosureLevel, otherDirection, type PairFacts } from './disclosure-level.ts';

/**
 * What the two firms of a pair may say to each other, seen by the viewer.
 * - `none`: the other side is nothing to the viewer, its messages included
 * - `closed`: nobody writes; the viewer reads what its own side wrote and nothing of the other side, whose words belong to level 2
 * - `open`: both read everything and both may write
 */
export type Conversation = 'none' | 'closed' | 'open';

/** A thread is as open as the pair: it needs level 2 in both directions and closes with it at once. */
export function conversationOf(pair: PairFacts): Conversation {
  const seen = disclosureLevel(pair);
  if (seen === 0) return 'none';
  return seen >= 2 && disclosureLevel(otherDirection(pair, false)) >= 2 ? 'open' : 'closed';
}
