import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { explainLeftovers } from '../explain-leftovers.ts';
import { fillFreeSlot } from '../fill-free-slot.ts';
import type { AgreementId, PoolId, SlotId, TableId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import { placementBound } from '../placement-bound.ts';
import { placesBySlot } from '../places-by-slot.ts';
import type { ResourcePool, SchedulingProblem } from '../problem.ts';
import { scoreSchedule } from '../score-schedule.ts';
import { randomProblem, valueOf } from '../testing/random-problem.ts';
import { smallEvent, smallSchedule } from '../testing/small-event.ts';
import { validateProblem } from '../validate-problem.ts';
import { waysOut } from '../ways-out.ts';
import { varyProblem } from '../what-if/index.ts';
import { escortsNeeded, interpreterNeed, numberInPools, type InterpreterPool } from './index.ts';

const german: ResourcePool = { id: 'uk-de' as PoolId, kind: 'interpreter', size: 1 };
const needing = (problem: SchedulingProblem, pools: readonly ResourcePool[], ...pairs: string[]): SchedulingProblem => ({
  ...problem,
  pools,
  pairs: problem.pairs.map((pair) => (pairs.includes(pair.agreementId) ? { ...pair, poolIds: [german.id] } : pair)),
});
/** Two pairs that need German and could meet at the same times; a third that needs nobody. */
const event = needing(smallEvent({ slots: ['m1', 'm2'], tables: 3, delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, pairs: ['ab', 'cd', 'ef'] }), [german], 'ab', 'cd');

describe('who needs an interpreter or escort', () => {
  const pools: readonly InterpreterPool[] = [
    { id: 'uk-en' as PoolId, languages: ['uk', 'en'] },
    { id: 'uk-de' as PoolId, languages: ['de', 'uk'] },
  ];
  const side = (participantType: string, ...languages: string[]) => ({ participantType, languages });
  it.each([
    [['uk', 'en'], ['en', 'de'], { kind: 'none' }],
    [['uk'], ['de'], { kind: 'pool', poolId: 'uk-de' }],
    [['de', 'en'], ['uk'], { kind: 'pool', poolId: 'uk-en' }],
    [['uk'], ['tr'], { kind: 'unserved' }],
    [['uk'], [], { kind: 'none' }],
  ])('%j beside %j: %j', (one, other, need) => {
    expect(interpreterNeed(side('investor', ...one), side('investor', ...other), pools)).toEqual(need);
  });
  it('an escort goes with either side of the types that need one', () => {
    const escorts = [{ id: 'protocol' as PoolId, participantTypes: ['government'] }];
    expect(escortsNeeded(side('investor'), side('government'), escorts)).toEqual(['protocol']);
    expect(escortsNeeded(side('investor'), side('association'), escorts)).toEqual([]);
  });
});

it('no more meetings at a time than interpreters, and fewer where some are away', () => {
  expect(checkSchedule(event, smallSchedule('ab m1 T1', 'cd m1 T2', 'ef m1 T3'))).toEqual([{ kind: 'poolExceeded', poolId: 'uk-de', slotId: 'm1', available: 1, agreementIds: ['ab', 'cd'] }]);
  expect(checkSchedule(event, smallSchedule('ab m1 T1', 'cd m2 T2', 'ef m1 T3'))).toEqual([]);
  const away = { ...event, pools: [{ ...german, shortages: [{ slotId: 'm2' as SlotId, available: 0 }] }] };
  expect(checkSchedule(away, smallSchedule('cd m2 T2'))).toMatchObject([{ kind: 'poolExceeded', available: 0 }]);
  expect(valueOf(constructSchedule(away)).meetings).toHaveLength(2);
});

it('a leftover says that all interpreters are taken and how many one more would place', () => {
  const short = needing(smallEvent({ slots: ['m1'], tables: 3, delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, pairs: ['ab', 'cd', 'ef'] }), [german], 'ab', 'cd', 'ef');
  const { leftovers, topRemedies } = explainLeftovers(short, smallSchedule('ab m1 T1'));
  expect(leftovers.map(({ reason }) => reason)).toEqual([{ kind: 'poolTaken', poolId: 'uk-de', commonFreeSlots: 1, people: 1 }, { kind: 'poolTaken', poolId: 'uk-de', commonFreeSlots: 1, people: 1 }]);
  expect(topRemedies).toEqual([{ remedy: { kind: 'enlargePool', poolId: 'uk-de', day: '2027-05-03' }, cures: 1 }]);
  expect(placementBound(short)).toBe(1);
  expect(fillFreeSlot(short, smallSchedule('ab m1 T1'), 'cd' as AgreementId)).toMatchObject({ ok: false, error: { kind: 'noFreeSlot', leftover: { reason: { kind: 'poolTaken' } } } });
});

it('by hand, a place without an interpreter is refused with the meetings that hold them, and one of these can make room', () => {
  const schedule = smallSchedule('ab m1 T1', 'ef m1 T3');
  expect(placesBySlot(event, schedule, 'cd' as AgreementId)).toMatchObject([{ slotId: 'm1', freeTableIds: [], conflicts: [{ kind: 'poolTaken', available: 1, byAgreementIds: ['ab'] }] }, { slotId: 'm2', conflicts: [] }]);
  const ways = waysOut(event, schedule, 'cd' as AgreementId, { slotId: 'm1' as SlotId, tableId: 'T2' as TableId });
  expect(ways.map(({ kind, moves }) => [kind, ...moves.map(({ agreementId }) => agreementId)])).toEqual([['elsewhere', 'cd'], ['makeRoom', 'cd', 'ab']]);
});

it('more people for one day leave all others as they were', () => {
  const larger = valueOf(varyProblem({ ...event, pools: [{ ...german, shortages: [{ slotId: 'm2' as SlotId, available: 0 }] }] }, { kind: 'enlargePool', poolId: german.id, day: '2027-05-03', people: 2 }));
  expect(larger.pools).toEqual([{ ...german, size: 3, shortages: [{ slotId: 'm1', available: 3 }, { slotId: 'm2', available: 2 }] }]);
});

it('each meeting gets one person of its pool, at the same table the same where that can be', () => {
  const two = { ...event, pools: [{ ...german, size: 2 }] };
  const seats = numberInPools(two, smallSchedule('ab m1 T1', 'cd m1 T2', 'ef m2 T1'));
  expect([...seats]).toEqual([['ab', [{ poolId: 'uk-de', number: 1 }]], ['cd', [{ poolId: 'uk-de', number: 2 }]]]);
  expect(numberInPools(event, smallSchedule('ab m1 T1', 'cd m1 T2')).get('cd' as AgreementId)).toBeUndefined();
});

it.each([
  ['fewer than nobody', [{ ...german, size: -1 }], { kind: 'badPoolSize', poolId: 'uk-de', size: -1 }],
  ['half a person', [{ ...german, shortages: [{ slotId: 'm1' as SlotId, available: 0.5 }] }], { kind: 'badPoolSize', poolId: 'uk-de', size: 0.5 }],
  ['a pool twice', [german, german], { kind: 'duplicateId', of: 'pool', id: 'uk-de' }],
  ['an unknown slot', [{ ...german, shortages: [{ slotId: 'x' as SlotId, available: 0 }] }], { kind: 'unknownId', of: 'slot', id: 'x', usedBy: 'uk-de' }],
  ['an unknown pool', [], { kind: 'unknownId', of: 'pool', id: 'uk-de', usedBy: 'ab' }],
])('a problem with %s is refused', (_, pools, fault) => {
  const valid = validateProblem({ ...event, pools });
  expect(valid.ok ? [] : valid.error).toContainEqual(fault);
});

it('a forum that uses every interpreter in every slot is placed whole and closed as far as without', () => {
  const plain = randomProblem({ seed: 3, organisations: 40, days: 2, slotsPerDay: 8, tables: 14, pairs: 190, roughness: 0 });
  const slots = plain.slots.length;
  const pairs = plain.pairs.map((pair, at) => (at % 3 === 0 ? { ...pair, poolIds: [german.id] } : pair));
  const tight = { ...plain, pairs, pools: [{ ...german, size: Math.ceil(pairs.filter(({ poolIds }) => poolIds).length / slots) }] };
  const start = valueOf(constructSchedule(tight));
  expect(start.meetings).toHaveLength(valueOf(constructSchedule(plain)).meetings.length);
  const { schedule } = valueOf(improveSchedule(tight, start, { seed: 1, maxMoves: 20_000 }));
  expect(checkSchedule(tight, schedule)).toEqual([]);
  expect(scoreSchedule(tight, schedule).gaps).toBeLessThan(scoreSchedule(tight, start).gaps / 3);
});
