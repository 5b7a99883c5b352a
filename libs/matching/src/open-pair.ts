/** What a viewer may know of a pair above the teaser (level 2), brought into numbers by whoever knows what is open. */
export interface OpenPair {
  /** How much alike the two descriptions are, in [0, 1]; null unless both are there, open to the viewer and in one language. */
  readonly textLikeness: number | null;
  /** Languages that delegates of both speak; null unless both state some. */
  readonly sharedLanguages: readonly string[] | null;
}

/** One language is enough to talk; a second one helps when colleagues join. */
export const languagesValue = (shared: number): number => (shared === 0 ? 0 : shared === 1 ? 0.75 : 1);
