import { highest, lowest, slotsOf } from '../bits.ts';
import { type GapProblem, MAX_GAP_DIFFERENCE } from '../gap-problem.ts';
import { type SlotDomains } from '../slot-domains.ts';
import { type Literal } from './clause-list.ts';
import { addCounter, addWindows, countBlocks, type HeldBy } from './day-clauses.ts';
import { meetingClauses, type MeetingClauses } from './meeting-clauses.ts';
import { totalizer } from './totalizer.ts';

/** The fewest gaps in all with at most {@link MAX_GAP_DIFFERENCE} each: a preferred literal fails for every gap. */
export function fewestGapsClauses(problem: GapProblem, domains: SlotDomains): MeetingClauses {
  const { clauses, gaps } = gapClauses(problem, domains);
  for (const gap of gaps) clauses.list.prefer(-gap);
  return clauses;
}

export interface CountedGaps {
  readonly clauses: MeetingClauses;
  /** At place j a literal that holds where there are more than j gaps in all. */
  readonly counted: readonly Literal[];
}

/** Satisfied exactly by the schedules with at most {@link MAX_GAP_DIFFERENCE} gaps each, whose gaps are counted up to so many. */
export function countedGapsClauses(problem: GapProblem, domains: SlotDomains, most: number): CountedGaps {
  const { clauses, gaps } = gapClauses(problem, domains);
  return { clauses, counted: totalizer(clauses.list, gaps, most) };
}

/** Satisfied exactly by the schedules with no more than `most` gaps in all and {@link MAX_GAP_DIFFERENCE} each. */
export function atMostGapsClauses(problem: GapProblem, domains: SlotDomains, most: number): MeetingClauses {
  const { clauses, counted } = countedGapsClauses(problem, domains, most + 1);
  if (counted.length > most) clauses.list.add(-counted[most]!);
  return clauses;
}

/** @returns a literal that holds for each gap beside the clauses */
function gapClauses(problem: GapProblem, domains: SlotDomains): { readonly clauses: MeetingClauses; readonly gaps: readonly Literal[] } {
  const clauses = meetingClauses(problem, domains);
  const gaps: Literal[] = [];
  for (const [who, own] of domains.meetingsOf.entries()) {
    if (own.length < 2) continue;
    addOrderCounts(clauses, domains, own, addCounter(clauses, problem.slots, who, own.map((meeting) => ({ earliest: lowest(domains.slots[meeting]!), latest: highest(domains.slots[meeting]!) }))));
    const blocks = countBlocks(clauses, problem.slots, who, MAX_GAP_DIFFERENCE + 2);
    clauses.list.add(-blocks[MAX_GAP_DIFFERENCE + 1]!);
    for (let gap = 1; gap <= MAX_GAP_DIFFERENCE; gap++) gaps.push(blocks[gap]!);
    addWindows(clauses, problem.slots, who, own.map((meeting) => domains.slots[meeting]!), blocks[1]!);
  }
  return { clauses, gaps };
}

/** A meeting with others of the same participant before it or behind it has so many held by its slot, and so many not. */
function addOrderCounts({ list, takes }: MeetingClauses, domains: SlotDomains, own: readonly number[], heldBy: HeldBy): void {
  for (const meeting of own) {
    const before = own.filter((other) => domains.earlier[meeting]!.has(other)).length;
    const behind = own.filter((other) => domains.later[meeting]!.has(other)).length;
    for (const slot of slotsOf(domains.slots[meeting]!)) {
      if (before > 0) list.add(-takes(meeting, slot), heldBy(slot - 1, before));
      if (behind > 0) list.add(-takes(meeting, slot), -heldBy(slot, own.length - behind + 1));
    }
  }
}
