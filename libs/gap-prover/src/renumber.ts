import { seededRandom } from '@spilno/kernel';
import { type GapProblem } from './gap-problem.ts';

export interface Renumbered {
  readonly problem: GapProblem;
  /** Slots of the meetings as they were numbered. */
  back(slots: Int32Array): Int32Array;
}

/** The same problem with participants and meetings in another order: searches that depend on the order go elsewhere. */
export function renumber(problem: GapProblem, seed: number): Renumbered {
  const random = seededRandom(seed);
  const people = random.shuffled(Array.from({ length: problem.participants }, (_, who) => who));
  const order = random.shuffled(problem.meetings.map((_, meeting) => meeting));
  const placeOf = new Int32Array(order.length);
  for (const [place, meeting] of order.entries()) placeOf[meeting] = place;
  const forbidden: (readonly number[])[] = [];
  for (const [who, bad] of problem.forbidden.entries()) forbidden[people[who]!] = bad;
  return {
    problem: {
      ...problem,
      forbidden: Array.from({ length: problem.participants }, (_, who) => forbidden[who] ?? []),
      meetings: order.map((meeting) => {
        const { participants, after, ...same } = problem.meetings[meeting]!;
        return { ...same, participants: [people[participants[0]]!, people[participants[1]]!], after: after.map((earlier) => placeOf[earlier]!) };
      }),
    },
    back: (slots) => Int32Array.from(placeOf, (place) => slots[place]!),
  };
}
