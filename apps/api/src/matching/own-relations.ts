import { type WishStrength } from '@spilno/meetings';
import { type MatchRequest } from './matches.type.ts';

/** What the viewing organisation itself has said and done about others: all of it is its own to know. */
export interface OwnRelations {
  readonly wishes: ReadonlyMap<string, WishStrength>;
  readonly requests: ReadonlyMap<string, MatchRequest>;
  readonly opened: ReadonlySet<string>;
  /** On the own private list. */
  readonly excluded: ReadonlySet<string>;
  /** Must-meet wishes among the wishes. */
  readonly mustUsed: number;
  readonly mustMax: number;
}
