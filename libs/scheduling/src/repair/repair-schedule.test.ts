import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { diffSchedules } from '../diff-schedules.ts';
import type { AgreementId } from '../ids.ts';
import type { PinnedMeeting, SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';
import { scoreSchedule } from '../score-schedule.ts';
import { problems, randomProblem, valueOf } from '../testing/random-problem.ts';
import { brokenMeetings, problemForRepair, type RepairOffer, repairSchedule } from './index.ts';

const options = { seed: 5, maxMoves: 3_000 };
const repaired = (problem: SchedulingProblem, published: Schedule): readonly RepairOffer[] => valueOf(repairSchedule(problem, published, options));

/** Fewer pairs, and the order among them. */
function withPairs(problem: SchedulingProblem, pairs: SchedulingProblem['pairs']): SchedulingProblem {
  const ids = new Set(pairs.map(({ agreementId }) => agreementId));
  return { ...problem, pairs, ...(problem.precedences && { precedences: problem.precedences.filter(({ beforeId, afterId }) => ids.has(beforeId) && ids.has(afterId)) }) };
}

/** The event after a night: a table is closed for half the time, a slot is a break, some people are away, every tenth pair is off, the last ones are new. */
function shaken(problem: SchedulingProblem, seed: number): { problem: SchedulingProblem; published: Schedule } {
  const random = seededRandom(seed);
  const known = problem.pairs.slice(0, Math.ceil(problem.pairs.length * 0.9));
  const published = valueOf(constructSchedule(withPairs(problem, known)));
  const half = problem.slots.filter((_, at) => at % 2 === 0).map(({ id }) => id);
  const gone = (agreementId: AgreementId): boolean => Number(agreementId.slice(1)) % 10 === 3;
  const then: SchedulingProblem = {
    ...withPairs(problem, problem.pairs.filter(({ agreementId }) => !gone(agreementId))),
    tables: problem.tables.map((table, at) => (at === 0 ? { ...table, closedSlotIds: [...new Set([...table.closedSlotIds, ...half])] } : table)),
    delegates: problem.delegates.map((delegate) => (random.below(5) === 0 ? { ...delegate, unavailableSlotIds: [...new Set([...delegate.unavailableSlotIds, ...problem.slots.slice(0, Math.ceil(problem.slots.length / 3)).map(({ id }) => id)])] } : delegate)),
    blocks: [...problem.blocks, { slotIds: problem.slots.length < 3 ? [] : [problem.slots[1]!.id] }],
  };
  return { problem: { ...then, pinned: pinsThatHold(then, published) }, published };
}

/** Every fourth published meeting that can stay as it is. */
function pinsThatHold(problem: SchedulingProblem, published: Schedule): PinnedMeeting[] {
  const kept = published.meetings.filter((meeting) => checkSchedule(problem, { meetings: [meeting] }).length === 0);
  return kept.filter((_, at) => at % 4 === 0).map(({ agreementId, slotId, tableId, a, b }) => ({ agreementId, slotId, tableId, delegateAId: a.delegateId, delegateBId: b.delegateId }));
}

describe('a repair of the published schedule', () => {
  it('keeps every rule and pin, holds as much as can be placed beside it, counts right, and offers more moves only for fewer gaps', () => {
    fc.assert(
      fc.property(problems, (generated) => {
        const { problem, published } = shaken(generated, 3);
        const constructed = valueOf(constructSchedule(problem, published));
        const offers = repaired(problem, published);
        expect(offers.length).toBeGreaterThanOrEqual(1);
        for (const [at, offer] of offers.entries()) {
          expect(checkSchedule(problem, offer.schedule)).toEqual([]);
          expect(offer.schedule.meetings.length).toBeGreaterThanOrEqual(constructed.meetings.length);
          const { changes, counts, affectedOrganisationIds } = diffSchedules(published, offer.schedule);
          const moved = changes.filter((change) => change.kind === 'moved' && change.before.slotId !== change.after.slotId).length;
          const score = scoreSchedule(problem, offer.schedule);
          expect(offer).toMatchObject({ moved, otherPlace: counts.moved - moved, added: counts.new, lost: counts.cancelled, gaps: score.gaps, unplaced: score.agreed - score.placed, affectedOrganisationIds });
          expect(offer.moved).toBeGreaterThanOrEqual(offer.movesBound);
          const before = offers[at - 1];
          if (before) expect([before.moved < offer.moved, before.gaps > offer.gaps]).toEqual([true, true]);
        }
        expect(offers.map(({ kind }) => kind)).toEqual([['fewestMoves'], ['fewestMoves', 'bestDay'], ['fewestMoves', 'between', 'bestDay']][offers.length - 1]);
      }),
      { numRuns: 30 },
    );
  });

  it('offers of a forum three ways: with hardly more moves than is proven, a few more, and a good day', () => {
    const problem = randomProblem({ seed: 8, organisations: 40, days: 2, slotsPerDay: 12, tables: 14, pairs: 260, roughness: 0.15 });
    const { problem: then, published } = shaken(problem, 4);
    const offers = valueOf(repairSchedule(then, published, { seed: 1, maxMoves: 60_000 }));
    expect(offers).toHaveLength(3);
    expect(offers[0]!.moved).toBeLessThanOrEqual(offers[0]!.movesBound + 2);
    expect(offers[2]!.gaps).toBeLessThan(offers[0]!.gaps / 2);
  });

  it('leaves a schedule as it is where nothing has changed, and is the same for the same seed', () => {
    const problem = randomProblem({ seed: 9, organisations: 20, days: 2, slotsPerDay: 6, tables: 8, pairs: 60, roughness: 0.1 });
    const published = valueOf(constructSchedule(problem));
    const [first] = repaired(problem, published);
    expect(first).toMatchObject({ kind: 'fewestMoves', moved: 0, otherPlace: 0, movesBound: 0, affectedOrganisationIds: [] });
    const after = shaken(problem, 5);
    expect(repaired(after.problem, after.published)).toEqual(repaired(after.problem, after.published));
  });

  it('keeps who meets by video on video, and offers one way by annealing where a day has more than 22 slots', () => {
    const problem = randomProblem({ seed: 10, organisations: 10, days: 1, slotsPerDay: 24, tables: 4, pairs: 30, roughness: 0 });
    const published: Schedule = { meetings: valueOf(constructSchedule(problem)).meetings.map((meeting, at) => (at === 0 ? { ...meeting, isByVideo: true } : meeting)) };
    const offers = repaired(problem, published);
    expect(offers.every(({ schedule }) => schedule.meetings.find(({ agreementId }) => agreementId === published.meetings[0]!.agreementId)?.isByVideo)).toBe(true);
    expect(offers.length).toBeLessThanOrEqual(2);
  });

  it('says what contradicts itself instead of repairing it, and hands over what it has when it is stopped', () => {
    const problem = randomProblem({ seed: 9, organisations: 20, days: 2, slotsPerDay: 6, tables: 8, pairs: 60, roughness: 0.1 });
    const published = valueOf(constructSchedule(problem));
    const [meeting] = published.meetings;
    const pinned = [{ ...meeting!, delegateAId: meeting!.b.delegateId, delegateBId: meeting!.a.delegateId }];
    expect(repairSchedule({ ...problem, pinned }, published, options).ok).toBe(false);
    const after = shaken(problem, 6);
    const stopped = valueOf(repairSchedule(after.problem, after.published, { ...options, stop: () => true }));
    expect(stopped.map(({ schedule }) => checkSchedule(after.problem, schedule))).toEqual(stopped.map(() => []));
  });

  it('leaves what has begun as it is and puts nothing there, releases pins that cannot hold and no other, and names why each meeting is broken', () => {
    const problem = randomProblem({ seed: 11, organisations: 16, days: 2, slotsPerDay: 6, tables: 5, pairs: 50, roughness: 0 });
    const whole = valueOf(constructSchedule({ ...problem, pairs: problem.pairs.slice(0, -4) }));
    const [now, off, closed] = [problem.slots[3]!, whole.meetings.find(({ slotId }) => slotId === problem.slots[5]!.id)!, whole.meetings.find(({ slotId }) => slotId === problem.slots[4]!.id)!];
    const then = { ...problem, pairs: problem.pairs.filter(({ agreementId }) => agreementId !== off.agreementId), tables: problem.tables.map((table) => (table.id === closed.tableId ? { ...table, closedSlotIds: [closed.slotId] } : table)) };
    expect([...brokenMeetings(then, whole)].sort()).toEqual([[off.agreementId, 'pair'], [closed.agreementId, 'table']].sort());
    const pinned = whole.meetings.filter(({ agreementId }) => agreementId !== off.agreementId).slice(-6).concat(closed).map(({ agreementId, slotId, tableId, a, b }) => ({ agreementId, slotId, tableId, delegateAId: a.delegateId, delegateBId: b.delegateId }));
    const ready = problemForRepair({ ...then, pinned: pinned.filter(({ agreementId }, at) => pinned.findIndex((other) => other.agreementId === agreementId) === at) }, whole, now.startMs);
    expect(ready.pinned.some(({ agreementId }) => agreementId === closed.agreementId)).toBe(false);
    const begun = new Set(problem.slots.slice(0, 4).map(({ id }) => id));
    const early = (schedule: Schedule) => schedule.meetings.filter(({ slotId }) => begun.has(slotId)).map(({ agreementId, slotId, tableId }) => `${agreementId} ${slotId} ${tableId}`).sort();
    for (const { schedule } of repaired(ready, whole)) {
      expect(checkSchedule(then, schedule)).toEqual([]);
      expect(early(schedule)).toEqual(early(whole));
    }
  });
});
