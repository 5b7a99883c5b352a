import { type Random } from '@spilno/kernel';
import { checkSlots } from '../check-slots.ts';
import { type GapMeeting, type GapProblem, type Session } from '../gap-problem.ts';

const SESSIONS: readonly Session[] = ['morning', 'afternoon', 'any', 'any'];

/** A problem small enough to try every schedule; a third has orders, forbidden and fixed slots. */
export function tinyProblem(random: Random): GapProblem {
  const participants = 3 + random.below(3);
  const slots = 3 + random.below(3);
  const pairs: [number, number][] = [];
  for (let one = 0; one < participants; one++) for (let other = one + 1; other < participants; other++) pairs.push([one, other]);
  const chosen = random.shuffled(pairs).slice(0, 3 + random.below(4));
  const isHard = random.below(3) === 0;
  return {
    participants,
    tables: 1 + random.below(3),
    slots,
    morningSlots: Math.ceil(slots / 2),
    forbidden: Array.from({ length: participants }, () => (random.below(4) === 0 ? [random.below(slots)] : [])),
    meetings: chosen.map((both, index): GapMeeting => ({
      participants: both,
      session: random.below(3) === 0 ? SESSIONS[random.below(4)]! : 'any',
      fixedSlot: isHard && random.below(5) === 0 ? random.below(slots) : null,
      after: isHard && index > 0 && random.below(3) === 0 ? [random.below(index)] : [],
    })),
  };
}

/** The fewest gaps over all schedules; null where there is none. */
export function fewestGapsByTrying(problem: GapProblem): number | null {
  const slots = new Int32Array(problem.meetings.length);
  let best: number | null = null;
  const go = (meeting: number): void => {
    if (meeting === slots.length) {
      const { violations, gaps } = checkSlots(problem, slots);
      if (violations.length === 0 && (best === null || gaps < best)) best = gaps;
      return;
    }
    for (let slot = 0; slot < problem.slots; slot++) {
      slots[meeting] = slot;
      const clashes = slots.subarray(0, meeting).some((other, earlier) => other === slot && problem.meetings[earlier]!.participants.some((who) => problem.meetings[meeting]!.participants.includes(who)));
      if (!clashes && isOpen(problem, meeting, slot)) go(meeting + 1);
    }
  };
  go(0);
  return best;
}

/** By what is said of the meeting alone. */
function isOpen({ meetings, morningSlots, forbidden }: GapProblem, meeting: number, slot: number): boolean {
  const { participants, session, fixedSlot } = meetings[meeting]!;
  if (fixedSlot !== null && fixedSlot !== slot) return false;
  if (session !== 'any' && (session === 'morning') !== slot < morningSlots) return false;
  return participants.every((who) => !forbidden[who]!.includes(slot));
}
