import { expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { EMPTY_SCHEDULE } from '../schedule.ts';
import { scoreSchedule } from '../score-schedule.ts';
import { problems, valueOf } from '../testing/random-problem.ts';
import { validateProblem } from '../validate-problem.ts';
import { Annealer } from './anneal.ts';
import { compileProblem } from './compiled-problem.ts';
import { MeetingInserter } from './insert-meeting.ts';
import { Journal } from './journal.ts';
import { KempeChain } from './kempe-chain.ts';
import { placingOf, seatMeetings } from './seat-meetings.ts';
import { SlotAssignment } from './slot-assignment.ts';

const assignments = fc.tuple(problems, fc.integer()).map(([problem, seed]) => {
  const assignment = new SlotAssignment(compileProblem(valueOf(validateProblem(problem))));
  const random = seededRandom(seed);
  const inserter = new MeetingInserter(assignment, random);
  for (let pair = 0; pair < problem.pairs.length; pair++) if (random.below(4) > 0) inserter.placeFree(pair);
  return { problem, assignment, random };
});

it('keeps the same count of gaps and unmet wishes as the score, through any number of moves', () => {
  fc.assert(
    fc.property(assignments, fc.nat(300), ({ problem, assignment, random }, moves) => {
      const annealer = new Annealer(assignment, random);
      for (let move = 0; move < moves; move++) annealer.move(move / 300);
      const schedule = seatMeetings(assignment.problem, placingOf(assignment), EMPTY_SCHEDULE);
      const { gaps, unmetTimeWishes, placed } = scoreSchedule(problem, schedule);
      expect(checkSchedule(problem, schedule)).toEqual([]);
      expect({ gaps: assignment.gaps, unwished: assignment.unwished, placed: assignment.placed }).toEqual({
        gaps,
        unwished: unmetTimeWishes,
        placed,
      });
    }),
    { numRuns: 200 },
  );
});

it('hands back the best it has seen, whatever came after', () => {
  fc.assert(
    fc.property(assignments, fc.nat(200), ({ assignment, random }, moves) => {
      const annealer = new Annealer(assignment, random);
      let fewest = assignment.gaps;
      for (let move = 0; move < moves; move++) {
        annealer.move(0);
        fewest = Math.min(fewest, assignment.gaps);
      }
      const best = annealer.bestSlots();
      annealer.returnToBest();
      expect(assignment.slotOf).toEqual(best);
      expect(assignment.gaps).toBe(fewest);
    }),
    { numRuns: 200 },
  );
});

it('leaves no trace of a chain that was undone', () => {
  fc.assert(
    fc.property(assignments, ({ assignment, random }) => {
      const { pairCount, slotCount } = assignment.problem;
      fc.pre(pairCount > 0 && slotCount > 1);
      const before = {
        slots: assignment.slotOf.slice(),
        gaps: assignment.gaps,
        load: assignment.load.slice(),
        busy: assignment.busy.slice(),
      };
      const journal = new Journal(assignment);
      const chain = new KempeChain(assignment, journal, random);
      for (let attempt = 0; attempt < 20; attempt++) {
        const pair = random.below(pairCount);
        const to = random.below(slotCount);
        const from = assignment.slotOf[pair]! >= 0 ? assignment.slotOf[pair]! : random.below(slotCount);
        if (from !== to) chain.tryMove(pair, to, from);
        journal.undo(0);
      }
      expect({ slots: assignment.slotOf, gaps: assignment.gaps, load: assignment.load, busy: assignment.busy }).toEqual(
        before,
      );
    }),
    { numRuns: 200 },
  );
});
