import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { explainLeftovers } from '../explain-leftovers.ts';
import { fillFreeSlot } from '../fill-free-slot.ts';
import type { AgreementId, OrganisationId, SlotId, TableId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import { moveTogether } from '../move-together.ts';
import { placesBySlot } from '../places-by-slot.ts';
import type { SchedulingProblem } from '../problem.ts';
import { randomProblem, valueOf } from '../testing/random-problem.ts';
import { smallEvent, smallSchedule } from '../testing/small-event.ts';
import { validateProblem } from '../validate-problem.ts';
import { cycleIn } from './cycle-in.ts';

const order = (...pairs: string[]) => pairs.map((pair) => pair.split('<') as [AgreementId, AgreementId]).map(([beforeId, afterId]) => ({ beforeId, afterId }));
const event: SchedulingProblem = { ...smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 2, delegates: { a: 1, b: 1, c: 1, d: 1 }, pairs: ['ab', 'ac', 'ad'] }), precedences: order('ab<ac') };
const freeSlots = (problem: SchedulingProblem, schedule: ReturnType<typeof smallSchedule>, id: string) => placesBySlot(problem, schedule, id as AgreementId)!.filter(({ freeTableIds }) => freeTableIds.length > 0).map(({ slotId }) => slotId);

describe('a meeting that comes before another', () => {
  it('ends before the other begins, where both are held', () => {
    expect(checkSchedule(event, smallSchedule('ab m2 T1', 'ac m1 T1'))).toEqual([{ kind: 'orderBroken', agreementIds: ['ab', 'ac'] }]);
    expect(checkSchedule(event, smallSchedule('ab m1 T1', 'ac m2 T1'))).toEqual([]);
    expect(checkSchedule(event, smallSchedule('ac m1 T1'))).toEqual([]);
  });
  it('is refused by hand after it, with the meeting that comes first', () => {
    expect(freeSlots(event, smallSchedule('ac m2 T1'), 'ab')).toEqual(['m1']);
    const moved = moveTogether(event, smallSchedule('ab m1 T1', 'ac m2 T1'), [{ agreementId: 'ab' as AgreementId, slotId: 'm3' as SlotId, tableId: 'T1' as TableId }]);
    expect(moved).toMatchObject({ ok: false, error: { kind: 'refused', conflicts: [{ kind: 'outOfOrder', byAgreementId: 'ac', other: 'after' }] } });
  });
  it('and finds no slot is a leftover for that reason, not one that still fits', () => {
    const schedule = smallSchedule('ac m1 T1', 'ad m2 T1');
    expect(explainLeftovers(event, schedule).leftovers).toMatchObject([{ agreementId: 'ab', reason: { kind: 'orderLeavesNoSlot', commonFreeSlots: 1 }, remedies: [] }]);
    expect(fillFreeSlot(event, schedule, 'ab' as AgreementId)).toMatchObject({ ok: false, error: { kind: 'noFreeSlot' } });
  });
  it('in a chain takes a slot of its own each', () => {
    const chain = { ...event, precedences: order('ad<ac', 'ac<ab') };
    expect(valueOf(constructSchedule(chain)).meetings.map(({ agreementId, slotId }) => `${agreementId} ${slotId}`)).toEqual(['ab m3', 'ac m2', 'ad m1']);
  });
});

it('an organisation has a free slot or a break after so many in a row', () => {
  const rested = { ...event, precedences: [], maxInRow: 2 };
  const schedule = smallSchedule('ab m1 T1', 'ac m2 T1', 'ad m3 T1');
  expect(checkSchedule(rested, schedule)).toEqual([{ kind: 'restMissing', organisationId: 'a', maxInRow: 2, agreementIds: ['ab', 'ac', 'ad'] }]);
  const withBreak = { ...rested, slots: rested.slots.map((slot) => (slot.id === 'm3' ? { ...slot, startMs: slot.startMs + 30 * 60_000, endMs: slot.endMs + 30 * 60_000 } : slot)) };
  expect(checkSchedule(withBreak, schedule)).toEqual([]);
  const two = smallSchedule('ab m1 T1', 'ac m2 T1');
  expect(freeSlots(rested, two, 'ad')).toEqual([]);
  expect(explainLeftovers(rested, two).leftovers).toMatchObject([{ reason: { kind: 'restLeavesNoSlot', organisationId: 'a' as OrganisationId, maxInRow: 2 } }]);
  expect(valueOf(constructSchedule(withBreak)).meetings).toHaveLength(3);
});

it.each([
  ['a circle', { precedences: order('ab<ac', 'ac<ad', 'ad<ab') }, { kind: 'precedenceCycle', agreementIds: ['ab', 'ac', 'ad'] }],
  ['a meeting before itself', { precedences: order('ab<ab') }, { kind: 'precedenceCycle', agreementIds: ['ab'] }],
  ['an unknown meeting', { precedences: order('ab<xy') }, { kind: 'unknownId', of: 'agreement', id: 'xy', usedBy: 'precedence' }],
  ['no slot in a row', { maxInRow: 0 }, { kind: 'badRow', maxInRow: 0 }],
])('an order with %s is refused by name', (_, change, fault) => {
  const valid = validateProblem({ ...event, ...change });
  expect(valid.ok ? [] : valid.error).toContainEqual(fault);
});

it('the circle alone is named, however many come before it, and long chains are none', () => {
  expect(cycleIn(order('x<a', 'a<b', 'b<c', 'c<b'))).toEqual(['b', 'c']);
  expect(cycleIn(order(...Array.from({ length: 20_000 }, (_, at) => `${at}<${at + 1}`)))).toBeNull();
});

it('a forum with an order among a fifth of its meetings is placed whole and closed', () => {
  const shape = { seed: 4, organisations: 30, days: 2, slotsPerDay: 8, tables: 12, pairs: 130, roughness: 0 };
  const ordered = randomProblem({ ...shape, hasOrder: true });
  const start = valueOf(constructSchedule(ordered));
  expect(start.meetings).toHaveLength(valueOf(constructSchedule(randomProblem(shape))).meetings.length);
  const { schedule } = valueOf(improveSchedule(ordered, start, { seed: 1, maxMoves: 20_000 }));
  expect(checkSchedule(ordered, schedule)).toEqual([]);
});
