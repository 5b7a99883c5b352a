import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { explainLeftovers } from '../explain-leftovers.ts';
import { fillFreeSlot } from '../fill-free-slot.ts';
import type { AgreementId, SlotId, TableId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import { moveTogether } from '../move-together.ts';
import { otherTimes } from '../other-times.ts';
import { placesBySlot } from '../places-by-slot.ts';
import { placesFor } from '../places-for.ts';
import type { SchedulingProblem } from '../problem.ts';
import { brokenMeetings, repairSchedule } from '../repair/index.ts';
import { rankStandBys } from '../stand-by/index.ts';
import { randomProblem, valueOf } from '../testing/random-problem.ts';
import { smallEvent, smallSchedule } from '../testing/small-event.ts';
import { validateProblem } from '../validate-problem.ts';
import { waysOut } from '../ways-out.ts';

/** Tables T1 and T2 stand in two halls, five minutes from each other; slots follow at once. */
const inTwoHalls = (problem: SchedulingProblem): SchedulingProblem => ({ ...problem, walkMinutes: 5, tables: problem.tables.map((table) => ({ ...table, hall: `hall of ${table.id}` })) });
const event = inTwoHalls(smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 2, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'ad', 'bc'] }));
const ac = 'ac' as AgreementId;
const at = (slotId: string, tableId: string) => ({ slotId: slotId as SlotId, tableId: tableId as TableId });

describe('between two halls', () => {
  it('nobody has less time than the way takes: a slot between is enough, and so is a break', () => {
    expect(checkSchedule(event, smallSchedule('ab m1 T1', 'ac m2 T2'))).toEqual([{ kind: 'walkTooShort', delegateId: 'a1', minutes: 0, agreementIds: ['ab', 'ac'] }]);
    expect(checkSchedule(event, smallSchedule('ab m1 T1', 'ac m3 T2'))).toEqual([]);
    const withBreak = { ...event, slots: event.slots.map((slot) => (slot.id === 'm1' ? slot : { ...slot, startMs: slot.startMs + 300_000, endMs: slot.endMs + 300_000 })) };
    expect(checkSchedule(withBreak, smallSchedule('ab m1 T1', 'ac m2 T2'))).toEqual([]);
    expect(checkSchedule({ ...event, walkMinutes: 25 }, smallSchedule('ab m1 T1', 'ac m3 T2'))).toHaveLength(1);
  });
  it('a colleague goes instead, where one has the time', () => {
    const colleagues = inTwoHalls(smallEvent({ slots: ['m1', 'm2'], tables: 2, delegates: { a: 2, b: 1, c: 1 }, pairs: ['ab', 'ac'] }));
    const places = placesFor(colleagues, smallSchedule('ab m1 T1'), ac)!.flatMap((place) => (place.allowed ? [`${place.slotId} ${place.tableId} ${place.meeting.a.delegateId}`] : []));
    expect(places).toEqual(['m2 T1 a1', 'm2 T2 a2']);
  });
  it('a move by hand is refused with the meeting that is too far, and shows ways out', () => {
    const schedule = smallSchedule('ab m1 T1', 'ad m3 T2');
    const moved = moveTogether(event, schedule, [{ agreementId: ac, ...at('m2', 'T2') }]);
    expect(moved).toMatchObject({ ok: false, error: { kind: 'refused', conflicts: [{ kind: 'tooFar', delegateId: 'a1', organisationId: 'a', byAgreementId: 'ab' }] } });
    expect(placesBySlot(event, schedule, ac)).toMatchObject([{ freeTableIds: [] }, { freeTableIds: [], conflicts: [{ kind: 'tooFar', byAgreementId: 'ad' }] }, { freeTableIds: [] }]);
    const ways = waysOut(event, schedule, ac, at('m2', 'T2'));
    expect(ways.map(({ kind, moves }) => [kind, ...moves.map(({ agreementId, slotId, tableId }) => `${agreementId} ${slotId} ${tableId}`)])).toContainEqual(['makeRoom', 'ac m2 T2', 'ab m1 T2']);
  });
  it('a late request, another time and a stand-by take the hall that is near', () => {
    const schedule = smallSchedule('ab m1 T2', 'cd m1 T1');
    const four = { ...event, pairs: [...event.pairs, { ...event.pairs[0]!, agreementId: 'cd' as AgreementId, organisationAId: event.organisations[2]!.id, organisationBId: event.organisations[3]!.id }] };
    expect(fillFreeSlot(event, smallSchedule('ab m2 T2'), ac)).toMatchObject({ ok: true, value: at('m1', 'T2') });
    expect(otherTimes(event, smallSchedule('ab m2 T2', 'ac m3 T1'), ac, { notBeforeMs: 0 })).toMatchObject([at('m1', 'T2')]);
    expect(otherTimes(event, smallSchedule('ab m2 T2', 'bc m1 T2'), 'bc' as AgreementId, { notBeforeMs: 0 })).toMatchObject([at('m3', 'T2')]);
    const present = new Set(event.delegates.map(({ id }) => id));
    expect(rankStandBys(four, { meetings: schedule.meetings }, { ...at('m2', 'T1'), missing: 'none' as AgreementId, present })).toEqual([]);
  });
  it('an agreed pair for whom no hall is near is a leftover for that reason', () => {
    expect(explainLeftovers(event, smallSchedule('ab m1 T1', 'ad m3 T2')).leftovers[0]).toMatchObject({ agreementId: 'ac', reason: { kind: 'walkLeavesNoSlot', commonFreeSlots: 1, walkMinutes: 5 } });
  });
  it('a published meeting that the walk breaks is mended', () => {
    const published = smallSchedule('ab m1 T1', 'ac m2 T2');
    expect([...brokenMeetings(event, published)]).toEqual([['ab', 'walk'], ['ac', 'walk']]);
    const [offer] = valueOf(repairSchedule(event, published, { seed: 1, maxMoves: 1_000 }));
    expect(checkSchedule(event, offer!.schedule)).toEqual([]);
    expect(offer).toMatchObject({ lost: 0, unplaced: 1, movesBound: 0 });
  });
  it.each([-1, Number.NaN, Infinity])('%s minutes are refused', (walkMinutes) => {
    const valid = validateProblem({ ...event, walkMinutes });
    expect(valid.ok ? [] : valid.error).toEqual([{ kind: 'badWalk', walkMinutes }]);
  });
});

it('a forum of people alone in two halls is placed whole; who meets in a row stays in a hall', () => {
  const generated = randomProblem({ seed: 3, organisations: 40, days: 2, slotsPerDay: 12, tables: 12, pairs: 160, roughness: 0, walkMinutes: 5 });
  const problem = { ...generated, organisations: generated.organisations.map((one) => ({ ...one, parallelLines: 1, maxMeetings: 100 })), delegates: generated.delegates.filter(({ id }) => id.endsWith('d0')) };
  const start = valueOf(constructSchedule(problem));
  expect([start.meetings.length, checkSchedule(problem, start)]).toEqual([problem.pairs.length, []]);
  const { schedule } = valueOf(improveSchedule(problem, start, { seed: 1, maxMoves: 20_000 }));
  expect([schedule.meetings.length, checkSchedule(problem, schedule)]).toEqual([problem.pairs.length, []]);
  expect(new Set(schedule.meetings.map(({ tableId }) => tableId)).size).toBeGreaterThan(6);
});

it('without a walk nothing is different: one hall, or none between them', () => {
  const shape = { seed: 9, organisations: 12, days: 1, slotsPerDay: 6, tables: 4, pairs: 30, roughness: 0.3 };
  const plain = randomProblem(shape);
  const { walkMinutes: _walk, ...still } = randomProblem({ ...shape, walkMinutes: 5 });
  const oneHall = { ...plain, walkMinutes: 30, tables: plain.tables.map((table) => ({ ...table, hall: 'A' })) };
  for (const problem of [still, oneHall]) expect(valueOf(constructSchedule(problem))).toEqual(valueOf(constructSchedule(plain)));
});
