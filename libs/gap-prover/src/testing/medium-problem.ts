import { seededRandom } from '@spilno/kernel';
import { type GapMeeting, type GapProblem } from '../gap-problem.ts';

/** Thirty people, a hundred meetings, twelve slots, one slot in twelve missed by each: hard to plan without a gap. */
export function mediumProblem(seed: number): GapProblem {
  const random = seededRandom(seed);
  const pairs: [number, number][] = [];
  for (let one = 0; one < 30; one++) for (let other = one + 1; other < 30; other++) pairs.push([one, other]);
  const left = new Int32Array(30).fill(9);
  const chosen = random.shuffled(pairs).filter(([one, other]) => {
    const isOpen = left[one]! > 0 && left[other]! > 0;
    if (isOpen) [left[one]!, left[other]!] = [left[one]! - 1, left[other]! - 1];
    return isOpen;
  }).slice(0, 100);
  return {
    participants: 30, tables: 10, slots: 12, morningSlots: 6,
    forbidden: Array.from({ length: 30 }, () => [random.below(12)]),
    meetings: chosen.map((participants): GapMeeting => ({ participants, session: 'any', fixedSlot: null, after: [] })),
  };
}
