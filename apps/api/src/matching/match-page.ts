import { ID_IN_CURSOR, readCursor } from '../common/index.ts';
import { type Candidate } from './candidate.ts';

export interface CutPage {
  /** Position of the first one shown among the matches. */
  readonly start: number;
  readonly shown: readonly Candidate[];
  readonly total: number;
}

const CURSOR = new RegExp(`^(\\d{1,6}) (${ID_IN_CURSOR})$`);

export const cursorOf = (position: number, id: string): string => Buffer.from(`${position} ${id}`).toString('base64url');

/** Goes on after the match of the cursor, or at its position where that match has gone meanwhile; a cursor of another list is refused. */
export function cutPage(candidates: readonly Candidate[], isMatch: (candidate: Candidate) => boolean, first: number, after: string | null | undefined): CutPage {
  const cursor = readCursor(after, CURSOR);
  const start = cursor ? startAfter(candidates, isMatch, Number(cursor[0]), cursor[1]!) : 0;
  const shown: Candidate[] = [];
  let total = 0;
  for (const candidate of candidates) {
    if (!isMatch(candidate)) continue;
    if (total >= start && total < start + first) shown.push(candidate);
    total += 1;
  }
  return { start, shown, total };
}

function startAfter(candidates: readonly Candidate[], isMatch: (candidate: Candidate) => boolean, position: number, id: string): number {
  let before = 0;
  for (const candidate of candidates) {
    if (!isMatch(candidate)) continue;
    before += 1;
    if (candidate.id === id) return before;
  }
  return position;
}
