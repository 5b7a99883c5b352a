import { daysOf, type ForumProblem, slotCountOf } from './forum-problem.ts';

export interface ForumCheck {
  readonly violations: readonly string[];
  readonly placed: number;
  /** Groups of idle slots between two meetings of an organisation on one day, over all organisations. */
  readonly gaps: number;
}

/** Judges slots (-1: not held) by the rules as they are stated; shares nothing with the engines. */
export function checkForum(problem: ForumProblem, slots: ArrayLike<number>): ForumCheck {
  const violations: string[] = [];
  const slotCount = slotCountOf(problem);
  const there = Array.from({ length: problem.organisations }, () => [] as number[]);
  const held = new Array<number>(slotCount).fill(0);
  let placed = 0;
  for (const [meeting, { sides, slots: allowed }] of problem.meetings.entries()) {
    const slot = slots[meeting] ?? -1;
    if (slot === -1) continue;
    if (!allowed.includes(slot)) {
      violations.push(`meeting ${meeting} in slot ${slot}, which it may not take`);
      continue;
    }
    placed += 1;
    held[slot]! += 1;
    for (const side of sides) there[side]!.push(slot);
  }
  for (const [slot, meetings] of held.entries()) if (meetings > problem.tables[slot]!) violations.push(`slot ${slot} with ${meetings} meetings`);
  let gaps = 0;
  for (const [who, own] of there.entries()) {
    if (own.length > problem.quota[who]!) violations.push(`organisation ${who} with ${own.length} meetings`);
    for (const slot of new Set(own)) if (own.filter((other) => other === slot).length > problem.capacity[who * slotCount + slot]!) violations.push(`organisation ${who} too often in slot ${slot}`);
    for (const [first, end] of daysOf(problem)) {
      const busy = [...new Set(own)].filter((slot) => slot >= first && slot < end).sort((one, other) => one - other);
      gaps += busy.filter((slot, place) => place > 0 && slot > busy[place - 1]! + 1).length;
    }
  }
  return { violations, placed, gaps };
}
