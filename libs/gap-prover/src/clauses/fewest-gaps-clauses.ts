import { firstBits, highest, lowest, slotsOf } from '../bits.ts';
import { type GapProblem, MAX_GAP_DIFFERENCE } from '../gap-problem.ts';
import { type SlotDomains } from '../slot-domains.ts';
import { FALSE, type Literal, TRUE } from './clause-list.ts';
import { meetingClauses, type MeetingClauses } from './meeting-clauses.ts';
import { totalizer } from './totalizer.ts';
import { windowStarts } from './windows.ts';

/** The fewest gaps in all with at most {@link MAX_GAP_DIFFERENCE} each: a preferred literal fails for every gap. */
export function fewestGapsClauses(problem: GapProblem, domains: SlotDomains): MeetingClauses {
  const { clauses, gaps } = gapClauses(problem, domains);
  for (const gap of gaps) clauses.list.prefer(-gap);
  return clauses;
}

/** Satisfied exactly by the schedules with no more than `most` gaps in all and {@link MAX_GAP_DIFFERENCE} each. */
export function atMostGapsClauses(problem: GapProblem, domains: SlotDomains, most: number): MeetingClauses {
  const { clauses, gaps } = gapClauses(problem, domains);
  const counted = totalizer(clauses.list, gaps, most + 1);
  if (counted.length > most) clauses.list.add(-counted[most]!);
  return clauses;
}

/** @returns a literal that holds for each gap beside the clauses */
function gapClauses(problem: GapProblem, domains: SlotDomains): { readonly clauses: MeetingClauses; readonly gaps: readonly Literal[] } {
  const clauses = meetingClauses(problem, domains);
  const gaps: Literal[] = [];
  for (const [who, own] of domains.meetingsOf.entries()) {
    if (own.length < 2) continue;
    addCounter(clauses, problem, domains, who, own);
    const blocks = countBlocks(clauses, problem, who);
    clauses.list.add(-blocks[MAX_GAP_DIFFERENCE + 1]!);
    for (let gap = 1; gap <= MAX_GAP_DIFFERENCE; gap++) gaps.push(blocks[gap]!);
    addWindows(clauses, problem, domains, who, own, blocks[1]!);
  }
  return { clauses, gaps };
}

/** Sequential counter of busy slots: how many meetings a participant has had by each slot, and what that says about single meetings. */
function addCounter({ list, takes, busy }: MeetingClauses, problem: GapProblem, domains: SlotDomains, who: number, own: readonly number[]): void {
  const degree = own.length;
  const { slots } = problem;
  const held: Literal[][] = [];
  const count = (slot: number, number: number): Literal => (number <= 0 ? TRUE : slot < 0 || number > degree ? FALSE : held[slot]![number]!);
  const leftAfter = (slot: number): number => slots - 1 - slot;
  for (let slot = 0; slot < slots; slot++) {
    const due = own.filter((meeting) => highest(domains.slots[meeting]!) <= slot).length;
    const behind = own.filter((meeting) => lowest(domains.slots[meeting]!) > slot).length;
    held.push([TRUE]);
    for (let number = 1; number <= degree; number++) {
      const isSure = number <= Math.max(due, degree - leftAfter(slot));
      const isImpossible = number > Math.min(slot + 1, degree - behind);
      if (isSure && isImpossible) list.add(FALSE);
      held[slot]!.push(isSure ? TRUE : isImpossible ? FALSE : list.variable());
    }
    for (let number = 1; number <= degree + 1; number++) {
      const now = count(slot, number);
      list.add(-count(slot - 1, number), now);
      list.add(-count(slot - 1, number - 1), -busy(who, slot), now);
      list.add(-now, count(slot - 1, number), busy(who, slot));
      list.add(-now, count(slot - 1, number - 1));
    }
  }
  for (const meeting of own) {
    const before = own.filter((other) => domains.earlier[meeting]!.has(other)).length;
    const behind = own.filter((other) => domains.later[meeting]!.has(other)).length;
    for (const slot of slotsOf(domains.slots[meeting]!)) {
      if (before > 0) list.add(-takes(meeting, slot), count(slot - 1, before));
      if (behind > 0) list.add(-takes(meeting, slot), -count(slot, degree - behind + 1));
    }
  }
}

/** @returns at place j whether there are more than j runs of busy slots, up to one more than fairness allows */
function countBlocks({ list, busy }: MeetingClauses, problem: GapProblem, who: number): Literal[] {
  const most = MAX_GAP_DIFFERENCE + 2;
  let counted: Literal[] = new Array<Literal>(most).fill(FALSE);
  for (let slot = 0; slot < problem.slots; slot++) {
    const [before, now] = [slot === 0 ? FALSE : busy(who, slot - 1), busy(who, slot)];
    if (now === FALSE) continue;
    const start = before === FALSE ? now : list.variable();
    if (before !== FALSE) {
      list.add(-now, before, start);
      list.add(-start, now);
      list.add(-start, -before);
    }
    const next = counted.map((known, place) => (known === FALSE && place > 0 && counted[place - 1] === FALSE ? FALSE : list.variable()));
    for (let place = 0; place < most; place++) {
      list.add(-counted[place]!, next[place]!);
      list.add(-start, place === 0 ? FALSE : -counted[place - 1]!, next[place]!);
    }
    counted = next;
  }
  return counted;
}

/** Without a gap, the busy slots are one of the runs into which the meetings fit. */
function addWindows({ list, busy }: MeetingClauses, problem: GapProblem, domains: SlotDomains, who: number, own: readonly number[], hasGap: Literal): void {
  const windows = windowStarts(own.map((meeting) => domains.slots[meeting]!), problem.slots).map((start) => {
    const isIt = list.variable();
    const bits = firstBits(own.length) << start;
    for (let slot = 0; slot < problem.slots; slot++) list.add(-isIt, (bits >>> slot) & 1 ? busy(who, slot) : -busy(who, slot));
    list.add(-isIt, -hasGap);
    return isIt;
  });
  list.add(hasGap, ...windows);
  list.atMostOne(windows);
}
