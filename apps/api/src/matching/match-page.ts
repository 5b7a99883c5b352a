import { type Candidate } from './candidate.ts';

export interface CutPage {
  /** Position of the first one shown among the matches. */
  readonly start: number;
  readonly shown: readonly Candidate[];
  readonly total: number;
}

export const cursorOf = (position: number, id: string): string => Buffer.from(`${position} ${id}`).toString('base64url');

/** Goes on after the match of the cursor, or at its position where that match has gone meanwhile; a cursor that is not ours begins at the start. */
export function cutPage(candidates: readonly Candidate[], isMatch: (candidate: Candidate) => boolean, first: number, after: string | null | undefined): CutPage {
  const start = after ? startAfter(candidates, isMatch, after) : 0;
  const shown: Candidate[] = [];
  let total = 0;
  for (const candidate of candidates) {
    if (!isMatch(candidate)) continue;
    if (total >= start && total < start + first) shown.push(candidate);
    total += 1;
  }
  return { start, shown, total };
}

function startAfter(candidates: readonly Candidate[], isMatch: (candidate: Candidate) => boolean, after: string): number {
  const [position, id] = Buffer.from(after, 'base64url').toString().split(' ');
  if (!id || !/^\d{1,6}$/.test(position ?? '')) return 0;
  let before = 0;
  for (const candidate of candidates) {
    if (!isMatch(candidate)) continue;
    before += 1;
    if (candidate.id === id) return before;
  }
  return Number(position);
}
