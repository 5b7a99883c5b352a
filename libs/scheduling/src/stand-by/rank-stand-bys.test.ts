import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import type { AgreementId, DelegateId, OrganisationId, SlotId } from '../ids.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule, ScheduledMeeting } from '../schedule.ts';
import { problems, valueOf } from '../testing/random-problem.ts';
import { smallEvent, smallMeeting } from '../testing/small-event.ts';
import { rankStandBys, seatStandBy } from './rank-stand-bys.ts';

const worlds = fc.tuple(problems, fc.nat(), fc.nat({ max: 100 })).map(([problem, pick, share]) => {
  const schedule = valueOf(constructSchedule(problem));
  const missing = schedule.meetings[pick % Math.max(1, schedule.meetings.length)];
  const present = new Set(problem.delegates.filter((_, at) => (at * 37 + pick) % 100 <= share).map(({ id }) => id));
  return { problem, schedule, missing, present };
});
const openingOf = ({ agreementId, slotId, tableId }: ScheduledMeeting, present: ReadonlySet<DelegateId>) => ({ slotId, tableId, missing: agreementId, present });

describe('the ranking of stand-bys', () => {
  it('names exactly the pairs that the independent checker would let sit there with people who are present', () => {
    fc.assert(
      fc.property(worlds, ({ problem, schedule, missing, present }) => {
        if (!missing) return;
        const left: Schedule = { meetings: schedule.meetings.filter((meeting) => meeting !== missing) };
        const found = rankStandBys(problem, schedule, openingOf(missing, present)).map(({ meeting }) => meeting.agreementId);
        expect([...found].sort()).toEqual(possibleAmong(problem, left, missing, present).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every rule with any two of the people that it names, and never seats anybody else', () => {
    fc.assert(
      fc.property(worlds, ({ problem, schedule, missing, present }) => {
        if (!missing) return;
        const left = schedule.meetings.filter((meeting) => meeting !== missing);
        for (const standBy of rankStandBys(problem, schedule, openingOf(missing, present))) {
          expect([...standBy.freeA, ...standBy.freeB].every((id) => present.has(id))).toBe(true);
          for (const a of standBy.freeA) for (const b of standBy.freeB) expect(checkSchedule(problem, { meetings: [...left, seatStandBy(standBy, a, b)!] })).toEqual([]);
          expect(seatStandBy(standBy, 'nobody' as DelegateId, standBy.freeB[0]!)).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('puts whoever has fewest meetings first, then priority and wishes, and does not depend on the order of what it is given', () => {
    fc.assert(
      fc.property(worlds, ({ problem, schedule, missing, present }) => {
        if (!missing) return;
        const left = schedule.meetings.filter((meeting) => meeting !== missing);
        const count = (id: OrganisationId) => left.filter(({ a, b }) => a.organisationId === id || b.organisationId === id).length;
        const ranked = rankStandBys(problem, schedule, openingOf(missing, present));
        const least = ranked.map(({ meeting }) => Math.min(count(meeting.a.organisationId), count(meeting.b.organisationId)));
        expect(least).toEqual([...least].sort((one, other) => one - other));
        const shuffled = { ...problem, organisations: [...problem.organisations].reverse(), tables: [...problem.tables].reverse() };
        expect(rankStandBys(shuffled, { meetings: [...schedule.meetings].reverse() }, openingOf(missing, new Set([...present].reverse())))).toEqual(ranked);
      }),
      { numRuns: 100 },
    );
  });

  it('takes priority before a preferred slot, a preferred slot before none, and the people whom the pair prefers', () => {
    const event = smallEvent({ slots: ['m1', 'm2'], tables: 1, delegates: { a: 1, b: 1, c: 2, d: 1, e: 1, f: 1, g: 1, h: 1 }, pairs: ['ab', 'cd', 'ef', 'gh'] });
    const pairs = event.pairs.map((pair) => ({
      ...pair,
      ...(pair.agreementId === 'gh' && { priority: pair.priority + 1 }),
      ...(pair.agreementId === 'ef' && { preferredSlotIds: ['m1' as SlotId] }),
      ...(pair.agreementId === 'cd' && { preferredSlotIds: ['m2' as SlotId], preferredDelegateAIds: ['c2' as DelegateId] }),
    }));
    const missing = smallMeeting('ab m1 T1');
    const everybody = new Set(event.delegates.map(({ id }) => id));
    const ranked = rankStandBys({ ...event, pairs }, { meetings: [missing] }, openingOf(missing, everybody));
    expect(ranked.map(({ meeting }) => meeting.agreementId)).toEqual(['gh', 'ef', 'cd']);
    expect(ranked[2]!.freeA).toEqual(['c2', 'c1']);
    everybody.delete('g1' as DelegateId);
    expect(rankStandBys({ ...event, pairs }, { meetings: [missing] }, openingOf(missing, everybody)).map(({ meeting }) => meeting.agreementId)).toEqual(['ef', 'cd']);
  });
});

/** Every pair that has some two present people and lines with which the checker finds nothing. */
function possibleAmong(problem: SchedulingProblem, left: Schedule, missing: ScheduledMeeting, present: ReadonlySet<DelegateId>): AgreementId[] {
  const placed = new Set(left.meetings.map(({ agreementId }) => agreementId));
  const people = (id: OrganisationId) => problem.delegates.filter((delegate) => delegate.organisationId === id && present.has(delegate.id));
  return problem.pairs
    .filter(({ agreementId }) => agreementId !== missing.agreementId && !placed.has(agreementId))
    .filter(({ agreementId, organisationAId, organisationBId }) =>
      people(organisationAId).some(({ id: a }) =>
        people(organisationBId).some(({ id: b }) =>
          [1, 2, 3].some((lineA) =>
            [1, 2, 3].some((lineB) => {
              const meeting = { agreementId, slotId: missing.slotId, tableId: missing.tableId, a: { organisationId: organisationAId, delegateId: a, line: lineA }, b: { organisationId: organisationBId, delegateId: b, line: lineB } };
              return checkSchedule(problem, { meetings: [...left.meetings, meeting] }).length === 0;
            }),
          ),
        ),
      ),
    )
    .map(({ agreementId }) => agreementId);
}
