import type { ForumBounds, ForumFound, ForumProblem } from '@spilno/gap-prover';

export interface ProofJob {
  readonly forum: ForumProblem;
  /** What the search has found so far. */
  readonly known: Pick<ForumFound, 'placed' | 'gaps'>;
}

export type ProofMessage = { readonly kind: 'bounds'; readonly bounds: ForumBounds } | { readonly kind: 'better'; readonly found: ForumFound };
