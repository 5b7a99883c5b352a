import { FALSE, type Literal } from '../clauses/clause-list.ts';
import { addCounter, addWindows, countBlocks, type DayClauses } from '../clauses/day-clauses.ts';
import { MAX_SLOTS } from '../gap-problem.ts';
import { type ForumClauses, forumClauses, heldLiterals } from './forum-clauses.ts';
import { daysOf, type ForumProblem, slotCountOf } from './forum-problem.ts';

/** The most meetings that can be held: a preferred literal fails for every one that is not. */
export function mostHeldClauses(problem: ForumProblem): ForumClauses {
  const clauses = forumClauses(problem);
  for (const held of heldLiterals(problem, clauses)) clauses.list.prefer(held);
  return clauses;
}

/** Everything is held with the fewest gaps: a preferred literal fails for every gap. */
export function fewestForumGapsClauses(problem: ForumProblem): ForumClauses {
  const { clauses, gaps } = gapClauses(problem);
  for (const gap of gaps) clauses.list.prefer(-gap);
  return clauses;
}

/** Satisfied exactly where everything is held. */
export const allHeldClauses = (problem: ForumProblem): ForumClauses => gapClauses(problem).clauses;

/** Everything is held; beside it literals of which as many hold as there are gaps, or more. */
function gapClauses(problem: ForumProblem): { readonly clauses: ForumClauses; readonly gaps: readonly Literal[] } {
  const clauses = forumClauses(problem);
  for (const held of heldLiterals(problem, clauses)) clauses.list.add(held);
  const slotCount = slotCountOf(problem);
  const days = daysOf(problem);
  const gaps: Literal[] = [];
  for (const [who, own] of clauses.own.entries()) {
    if (own.length < 2 || clauses.list.isRefuted) continue;
    const isAlone = isOneAtATime(problem, who);
    if (isAlone && !days.some((day) => isWithin(problem, own, day))) count(problem, clauses, [0, slotCount], who, own);
    for (const day of days) {
      const [first, end] = day;
      const there = own.filter((meeting) => problem.meetings[meeting]!.slots.some((slot) => slot >= first && slot < end));
      const blocks = countBlocks(from(clauses, first), end - first, who, Math.min(there.length, (end - first + 1) >> 1));
      gaps.push(...blocks.slice(1).filter((literal) => literal !== FALSE));
      if (!isAlone || !isWithin(problem, own, day)) continue;
      count(problem, clauses, day, who, own);
      if (end - first > MAX_SLOTS) continue;
      const bits = own.map((meeting) => problem.meetings[meeting]!.slots.reduce((sum, slot) => sum | (1 << (slot - first)), 0));
      addWindows(from(clauses, first), end - first, who, bits, blocks[1] ?? FALSE);
    }
  }
  return { clauses, gaps };
}

function count({ meetings }: ForumProblem, clauses: ForumClauses, [first, end]: readonly [number, number], who: number, own: readonly number[]): void {
  const spans = own.map((meeting) => ({ earliest: (meetings[meeting]!.slots[0] ?? first) - first, latest: (meetings[meeting]!.slots.at(-1) ?? end - 1) - first }));
  addCounter(from(clauses, first), end - first, who, spans);
}

const from = ({ list, busy }: ForumClauses, first: number): DayClauses => ({ list, busy: (who, place) => busy(who, first + place) });

function isOneAtATime(problem: ForumProblem, who: number): boolean {
  const slotCount = slotCountOf(problem);
  for (let slot = 0; slot < slotCount; slot++) if (problem.capacity[who * slotCount + slot]! > 1) return false;
  return true;
}

const isWithin = ({ meetings }: ForumProblem, own: readonly number[], [first, end]: readonly [number, number]): boolean => own.every((meeting) => meetings[meeting]!.slots.every((slot) => slot >= first && slot < end));
