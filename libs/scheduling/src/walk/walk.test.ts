import { seededRandom } from '@spilno/kernel';
import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { explainLeftovers } from '../explain-leftovers.ts';
import { fillFreeSlot } from '../fill-free-slot.ts';
import type { AgreementId, PoolId, SlotId, TableId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import { moveTogether } from '../move-together.ts';
import { otherTimes } from '../other-times.ts';
import { placesBySlot } from '../places-by-slot.ts';
import { placesFor } from '../places-for.ts';
import type { SchedulingProblem } from '../problem.ts';
import { brokenMeetings, repairSchedule } from '../repair/index.ts';
import { rankStandBys } from '../stand-by/index.ts';
import { numberInPools } from '../resources/index.ts';
import { nameWalkers } from '../solver/name-walkers.ts';
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
  it('a further line or delegate is no remedy where whoever would come has no time to walk', () => {
    const full = smallSchedule('ad m1 T1', 'ce m2 T1', 'ab m2 T2');
    const remediesOf = (problem: SchedulingProblem) => explainLeftovers(problem, full).leftovers[0]!.remedies.map(({ kind }) => kind);
    for (const [people, remedy] of [[2, 'addLine'], [1, 'addDelegate']] as const) {
      const four = smallEvent({ slots: ['m1', 'm2'], tables: 2, delegates: { a: people, b: 1, c: 1, d: 1, e: 1 }, pairs: ['ac', 'ad', 'ab', 'ce'] });
      expect(remediesOf(four)).toEqual([remedy]);
      expect(remediesOf(inTwoHalls(four))).toEqual(['addSlots']);
    }
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

describe('interpreters and escorts', () => {
  const pool = { id: 'uk-de' as PoolId, kind: 'interpreter' as const, size: 1 };
  const helped = (problem: SchedulingProblem, size: number): SchedulingProblem => ({ ...problem, pools: [{ ...pool, size }], pairs: problem.pairs.map((pair) => ({ ...pair, poolIds: [pool.id] })) });
  const strangers = inTwoHalls(smallEvent({ slots: ['m1', 'm2', 'm3'], tables: 2, delegates: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, pairs: ['ab', 'cd', 'ef'] }));
  const one = helped(strangers, 1);
  it('have the time to walk as well: a slot between, or one more of them, is enough', () => {
    const schedule = smallSchedule('ab m1 T1', 'cd m2 T2');
    expect(checkSchedule(strangers, schedule)).toEqual([]);
    expect(checkSchedule(one, schedule)).toEqual([{ kind: 'poolWalkTooShort', poolId: 'uk-de', needed: 2, available: 1, agreementIds: ['ab', 'cd'] }]);
    expect(checkSchedule(one, smallSchedule('ab m1 T1', 'cd m3 T2'))).toEqual([]);
    expect(checkSchedule(helped(strangers, 2), schedule)).toEqual([]);
    expect([...brokenMeetings(one, schedule)]).toEqual([['ab', 'walk'], ['cd', 'walk']]);
  });
  it('keep a meeting out of the hall that is too far: by hand, in a late request and among leftovers', () => {
    const schedule = smallSchedule('ab m1 T1', 'ef m3 T2');
    const cd = 'cd' as AgreementId;
    expect(moveTogether(one, schedule, [{ agreementId: cd, ...at('m2', 'T2') }])).toMatchObject({ ok: false, error: { conflicts: [{ kind: 'poolTooFar', poolId: 'uk-de', byAgreementIds: ['ab'] }] } });
    expect(waysOut(one, schedule, cd, at('m2', 'T2')).map(({ kind, moves }) => [kind, ...moves.map(({ agreementId, slotId, tableId }) => `${agreementId} ${slotId} ${tableId}`)])).toContainEqual(['makeRoom', 'cd m2 T2', 'ab m1 T2']);
    expect(fillFreeSlot(one, smallSchedule('ab m2 T2'), cd)).toMatchObject({ ok: true, value: at('m1', 'T2') });
    expect(explainLeftovers(one, schedule).leftovers[0]).toMatchObject({ agreementId: 'cd', reason: { kind: 'walkLeavesNoSlot' } });
  });
  it('are enough exactly where each can be named so that nobody walks too fast, and then each is', () => {
    const random = seededRandom(5);
    const walkMinutesOf = [5, 25, 45];
    const seen = { enough: 0, tooFew: 0 };
    for (let sample = 0; sample < 150; sample++) {
      const [slotCount, size, walkMinutes] = [3 + random.below(4), 1 + random.below(3), walkMinutesOf[sample % 3]!];
      const names = [...'abcdefghijklmnopqrst'].map((name) => `${name}${name.toUpperCase()}`);
      const problem = helped({ ...inTwoHalls(smallEvent({ slots: Array.from({ length: slotCount }, (_, slot) => `m${slot + 1}`), tables: 9, delegates: Object.fromEntries(names.flatMap(([a, b]) => [[a, 1], [b, 1]])), pairs: names })), walkMinutes }, size);
      const halls = { ...problem, tables: problem.tables.map((table, number) => ({ ...table, hall: `hall ${number % 3}` })) };
      const texts = Array.from({ length: slotCount }, (_, slot) => Array.from({ length: size }, (_seat, seat) => (random.below(3) === 0 ? [] : [`m${slot + 1} T${seat * 3 + random.below(3) + 1}`])).flat()).flat().slice(0, names.length);
      const schedule = smallSchedule(...texts.map((text, number) => `${names[number]} ${text}`));
      const places = schedule.meetings.map(({ slotId, tableId }) => ({ slot: Number(slotId.slice(1)) - 1, hall: (Number(tableId.slice(1)) - 1) % 3 }));
      const isClose = (from: number, to: number): boolean => (to - from - 1) * 20 < walkMinutes;
      const nameable = nameWalkers(places.map((place) => ({ ...place, fixed: -1 })), size, new Uint8Array(size * slotCount).fill(1), slotCount, isClose) !== null;
      expect([sample, checkSchedule(halls, schedule).length === 0]).toEqual([sample, nameable]);
      seen[nameable ? 'enough' : 'tooFew']++;
      if (!nameable) continue;
      const ways = Map.groupBy(schedule.meetings.map(({ agreementId }, number) => ({ ...places[number]!, person: numberInPools(halls, schedule).get(agreementId)?.[0]?.number })), ({ person }) => person);
      expect([...ways.values()].every((way) => way.every((to, number) => number === 0 || way[number - 1]!.hall === to.hall || !isClose(way[number - 1]!.slot, to.slot)))).toBe(true);
      expect(ways.has(undefined)).toBe(false);
    }
    expect(Math.min(seen.enough, seen.tooFew)).toBeGreaterThan(20);
  });
  it('do not keep a forum from being placed: who needs them meets where they are', () => {
    const generated = randomProblem({ seed: 3, organisations: 40, days: 2, slotsPerDay: 12, tables: 12, pairs: 160, roughness: 0, walkMinutes: 5 });
    const pairs = generated.pairs.map((pair, number) => (number % 3 === 0 ? { ...pair, poolIds: [pool.id] } : pair));
    const problem = { ...generated, pairs, pools: [{ ...pool, size: 4 }], organisations: generated.organisations.map((one) => ({ ...one, maxMeetings: 100 })) };
    const start = valueOf(constructSchedule(problem));
    const { schedule } = valueOf(improveSchedule(problem, start, { seed: 1, maxMoves: 20_000 }));
    expect([start.meetings.length, schedule.meetings.length, checkSchedule(problem, start), checkSchedule(problem, schedule)]).toEqual([pairs.length, pairs.length, [], []]);
    const alone = { ...problem, pools: [], pairs: generated.pairs };
    expect(checkSchedule(problem, valueOf(constructSchedule(alone)))).not.toEqual([]);
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
