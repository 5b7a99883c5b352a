import { MAX_GAP_DIFFERENCE, type GapProblem } from './gap-problem.ts';

export interface SlotsCheck {
  readonly violations: readonly string[];
  /** Groups of idle slots between meetings, over all participants. */
  readonly gaps: number;
}

/** Judges a schedule by the rules as they are stated; shares nothing with the engines. */
export function checkSlots(problem: GapProblem, slots: ArrayLike<number>): SlotsCheck {
  const violations: string[] = [];
  const held = new Map<number, number>();
  const days = Array.from({ length: problem.participants }, () => [] as number[]);
  if (slots.length !== problem.meetings.length) return { violations: ['not every meeting has a slot'], gaps: Number.NaN };
  for (const [index, { participants, session, fixedSlot, after }] of problem.meetings.entries()) {
    const slot = slots[index]!;
    if (!Number.isInteger(slot) || slot < 0 || slot >= problem.slots) violations.push(`meeting ${index} in no slot`);
    if (session !== 'any' && (session === 'morning') !== slot < problem.morningSlots) violations.push(`meeting ${index} outside its session`);
    if (fixedSlot !== null && fixedSlot !== slot) violations.push(`meeting ${index} not where it is fixed`);
    for (const earlier of after) if (!(slots[earlier]! < slot)) violations.push(`meeting ${index} not after ${earlier}`);
    held.set(slot, (held.get(slot) ?? 0) + 1);
    for (const who of participants) {
      if (days[who]!.includes(slot)) violations.push(`participant ${who} twice in slot ${slot}`);
      if (problem.forbidden[who]?.includes(slot)) violations.push(`participant ${who} in a forbidden slot`);
      days[who]!.push(slot);
    }
  }
  for (const [slot, meetings] of held) if (meetings > problem.tables) violations.push(`slot ${slot} with ${meetings} meetings`);
  const gaps = days.map((day) => {
    day.sort((a, b) => a - b);
    return day.filter((slot, place) => place > 0 && slot > day[place - 1]! + 1).length;
  });
  if (Math.max(...gaps) - Math.min(...gaps) > MAX_GAP_DIFFERENCE) violations.push('gaps are shared too unevenly');
  return { violations, gaps: gaps.reduce((sum, own) => sum + own, 0) };
}
