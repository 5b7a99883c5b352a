import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '@spilno/kernel';
import { checkLines, type LinedProblem, planLines } from './index.ts';
import { forum } from '../testing/random-forum.ts';

/** A forum of which some organisations have a second delegate, some meetings need an interpreter and some tables have an owner. */
function lined(random: Random, tables: number, interpreters: number): LinedProblem {
  const { participants, days, slotsPerDay, open, first, second, places } = forum(random, { people: 16, degree: 6, tables, days: 2, slotsPerDay: 6 });
  const organisationOfLine = Array.from({ length: participants }, (_, organisation) => organisation).flatMap((organisation) => (random.below(2) === 0 ? [organisation, organisation] : [organisation]));
  return {
    days, slotsPerDay, first, second, places, organisationOfLine, organisations: participants,
    ownerOfTable: Array.from({ length: tables }, () => random.below(participants + 4)).map((owner) => (owner < participants ? owner : -1)),
    open: Int32Array.from({ length: organisationOfLine.length * days }, (_, cell) => open[organisationOfLine[Math.floor(cell / days)]! * days + (cell % days)]! & (random.below(6) === 0 ? 0b111 : 0b111111)),
    pool: first.map(() => random.below(4) - 1), poolSize: Int32Array.of(1, interpreters, 3),
  };
}

const options = { seed: 5, maxMoves: 20_000 };
const planned = (problem: LinedProblem) => {
  const plan = planLines(problem, options);
  if (!plan.ok) throw new Error(plan.error[0]!.message);
  return plan.value;
};

describe('a plan of a forum with lines, delegates, interpreters and tables', () => {
  it('passes the independent check, says what it placed, and is the same for the same seed', () => {
    const random = seededRandom(31);
    let [left, placed] = [0, 0];
    for (let n = 0; n < 25; n++) {
      const problem = lined(random, 3 + random.below(5), random.below(3));
      const plan = planned(problem);
      expect(checkLines(problem, plan)).toEqual({ violations: 0, unplaced: plan.slotOf.length - plan.placed, gaps: plan.gaps });
      expect(planned(problem)).toEqual(plan);
      placed += plan.placed;
      left += plan.slotOf.length - plan.placed;
    }
    // Some have too few tables or interpreters for everything.
    expect([placed > 600, left > 0, left < placed / 4]).toEqual([true, true, true]);
  });

  it('exchanges lines of an organisation where no meeting can go anywhere else', () => {
    // Six partners, each there in one slot alone: which of two lines meets whom is all that can be chosen.
    const slots = 6;
    const everyone = Array.from({ length: slots }, (_, slot) => slot);
    const problem: LinedProblem = {
      days: 1, slotsPerDay: slots, ownerOfTable: [-1, -1], organisations: slots + 1, organisationOfLine: [0, 0, ...everyone.map((slot) => slot + 1)],
      open: Int32Array.from([0b111111, 0b111111, ...everyone.map((slot) => 1 << slot)]),
      first: new Int32Array(slots), second: Int32Array.from(everyone, (slot) => slot + 1), places: new Int32Array(slots).fill(0b111111), pool: new Int32Array(slots).fill(-1), poolSize: new Int32Array(0),
    };
    for (let seed = 0; seed < 10; seed++) {
      const plan = planLines(problem, { seed, maxMoves: 20_000 });
      expect(plan.ok && [plan.value.placed, plan.value.gaps, checkLines(problem, plan.value)]).toEqual([slots, 0, { violations: 0, unplaced: 0, gaps: 0 }]);
    }
    // A line that is away in the second half takes nothing there.
    const half = { ...problem, open: Int32Array.from([0b111111, 0b000111, ...everyone.map((slot) => 1 << slot)]) };
    expect(checkLines(half, planned(half))).toEqual({ violations: 0, unplaced: 0, gaps: 0 });
  });

  it('holds a meeting at the own table of one of the two whenever nobody of theirs sits there', () => {
    const problem = lined(seededRandom(32), 6, 3);
    const { slotOf, tableOf } = planned(problem);
    for (let meeting = 0; meeting < slotOf.length; meeting++) {
      if (slotOf[meeting]! < 0) continue;
      const both = [problem.first[meeting], problem.second[meeting]];
      for (let table = 0; table < problem.ownerOfTable.length; table++) {
        if (!both.includes(problem.ownerOfTable[table]) || both.includes(problem.ownerOfTable[tableOf[meeting]!])) continue;
        const sitting = tableOf.findIndex((at, other) => at === table && slotOf[other] === slotOf[meeting]);
        expect([problem.first[sitting], problem.second[sitting]]).toContain(problem.ownerOfTable[table]);
      }
    }
  });

  it('names what is wrong instead of planning it', () => {
    const problem = lined(seededRandom(33), 4, 2);
    const bad: readonly (readonly [string, Partial<LinedProblem>])[] = [
      ['unknownParticipant', { organisationOfLine: Array.from(problem.organisationOfLine, () => 99) }],
      ['unknownParticipant', { organisationOfLine: Array.from(problem.organisationOfLine, () => 0) }],
      ['unknownParticipant', { first: problem.first.map(() => -1) }],
      ['meetingOfOne', { second: problem.first }],
      ['pairTwice', { first: problem.first.map((one, meeting) => problem.first[meeting === 1 ? 0 : meeting] ?? one), second: problem.second.map((one, meeting) => problem.second[meeting === 1 ? 0 : meeting] ?? one) }],
      ['badSize', { open: problem.open.map(() => 0xffff) }],
      ['unknownPool', { pool: problem.pool.map(() => 7) }],
      ['badSize', { open: new Int32Array(1) }],
      ['badSize', { slotsPerDay: 0 }],
    ];
    for (const [kind, wrong] of bad) {
      const plan = planLines({ ...problem, ...wrong }, options);
      expect(plan.ok ? [] : plan.error.map((fault) => fault.kind)).toContain(kind);
    }
  });
});
