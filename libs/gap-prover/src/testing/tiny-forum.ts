import { type Random } from '@spilno/kernel';
import { checkForum } from '../forum/check-forum.ts';
import { type ForumFound } from '../forum/close-forum.ts';
import { type ForumProblem } from '../forum/forum-problem.ts';

/** A forum small enough to try every schedule: one or two days, absences, now and then two lines, a low quota or a meeting that may not be. */
export function tinyForum(random: Random): ForumProblem {
  const days = 1 + random.below(2);
  const perDay = days === 1 ? 3 + random.below(3) : 3;
  const slotCount = days * perDay;
  const organisations = 3 + random.below(3);
  const capacity = Array.from({ length: organisations * slotCount }, () => (random.below(3) === 0 ? 0 : random.below(6) === 0 ? 2 : 1));
  const pairs: [number, number][] = [];
  for (let one = 0; one < organisations; one++) for (let other = one + 1; other < organisations; other++) pairs.push([one, other]);
  const everySlot = Array.from({ length: slotCount }, (_, slot) => slot);
  return {
    organisations,
    firstSlotOfDay: Array.from({ length: days + 1 }, (_, day) => day * perDay),
    capacity,
    quota: Array.from({ length: organisations }, () => (random.below(9) === 0 ? 2 : 9)),
    tables: everySlot.map(() => (random.below(8) === 0 ? 0 : 1 + random.below(2))),
    meetings: random.shuffled(pairs).slice(0, 3 + random.below(3)).map((sides) => ({
      sides,
      slots: random.below(25) === 0 ? [] : everySlot.filter((slot) => sides.every((side) => capacity[side * slotCount + slot]! > 0)),
    })),
  };
}

/** The most meetings, with the fewest gaps where that is all of them; over all schedules. */
export function bestForumByTrying(problem: ForumProblem): Pick<ForumFound, 'placed' | 'gaps'> {
  const slots = new Int32Array(problem.meetings.length).fill(-1);
  let best = { placed: -1, gaps: Infinity };
  const go = (meeting: number): void => {
    if (meeting === slots.length) {
      const { violations, placed, gaps } = checkForum(problem, slots);
      if (violations.length === 0 && (placed > best.placed || (placed === best.placed && gaps < best.gaps))) best = { placed, gaps };
      return;
    }
    for (const slot of [-1, ...problem.meetings[meeting]!.slots]) {
      slots[meeting] = slot;
      go(meeting + 1);
    }
  };
  go(0);
  return best;
}
