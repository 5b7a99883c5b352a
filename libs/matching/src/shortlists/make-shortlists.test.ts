import { describe, expect, it } from '@jest/globals';
import { type Random, seededRandom } from '@spilno/kernel';
import { makeShortlists, type ShortlistOptions } from './make-shortlists.ts';
import { type Room, validateRoom } from './room.ts';

/** Two sides; a few of the second are wanted by everybody. */
function crowdedRoom(random: Random, side = 12, capacity = 3): Room {
  const fame = Array.from({ length: 2 * side }, () => random.next() ** 3);
  const pairs = Array.from({ length: side * side }, (_, at) => [Math.floor(at / side), side + (at % side)] as const);
  return {
    participants: 2 * side,
    one: Int32Array.from(pairs, ([a]) => a),
    other: Int32Array.from(pairs, ([, b]) => b),
    chance: Float64Array.from(pairs, ([a, b]) => (random.below(6) === 0 ? 0 : 0.6 * fame[a]! * random.next() + 0.4 * fame[b]! * random.next())),
    capacity: new Array<number>(2 * side).fill(capacity),
  };
}

function listsOf(room: Room, options: Partial<ShortlistOptions> = {}): readonly (readonly number[])[] {
  const result = makeShortlists(room, { length: 4, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const partnersOf = ({ one, other }: Room, lists: readonly (readonly number[])[]): number[][] => lists.map((list, who) => list.map((pair) => (one[pair] === who ? other[pair]! : one[pair]!)));

describe('lists for the whole room', () => {
  it('hold no more than they may, nobody twice, only whom they may show, the likeliest first', () => {
    const random = seededRandom(5);
    for (let n = 0; n < 30; n++) {
      const room = crowdedRoom(random);
      const lists = listsOf(room, n % 2 === 0 ? {} : { floor: { shownTo: 2, from: 0.05 } });
      const listed = lists.flat();
      expect(new Set(listed).size).toBe(listed.length);
      for (const [who, list] of lists.entries()) {
        expect(list.length).toBeLessThanOrEqual(4);
        for (const pair of list) expect([room.one[pair], room.other[pair]]).toContain(who);
        const chances = list.map((pair) => room.chance[pair]!);
        expect(chances.every((chance) => chance > 0)).toBe(true);
        expect([...chances].sort((a, b) => b - a)).toEqual(chances);
      }
    }
  });

  it('are the same whatever numbers people and pairs have', () => {
    const random = seededRandom(6);
    for (let n = 0; n < 20; n++) {
      const room = crowdedRoom(random);
      const people = random.shuffled(Array.from(room.capacity).map((_, who) => who));
      const pairs = random.shuffled([...room.one.keys()]);
      const renamed: Room = { ...room, one: Int32Array.from(pairs, (pair) => people[room.one[pair]!]!), other: Int32Array.from(pairs, (pair) => people[room.other[pair]!]!), chance: Float64Array.from(pairs, (pair) => room.chance[pair]!) };
      const here = partnersOf(room, listsOf(room, { floor: { shownTo: 2, from: 0.1 } }));
      const there = partnersOf(renamed, listsOf(renamed, { floor: { shownTo: 2, from: 0.1 } }));
      for (const [who, partners] of here.entries()) expect(there[people[who]!]).toEqual(partners.map((partner) => people[partner]));
    }
  });

  it('show everybody to as many as wished, where there are such pairs', () => {
    const random = seededRandom(7);
    for (let n = 0; n < 20; n++) {
      const room = crowdedRoom(random);
      const lists = partnersOf(room, listsOf(room, { length: 8, floor: { shownTo: 3, from: 0.1 } }));
      for (const who of lists.keys()) {
        const able = [...room.one.keys()].filter((pair) => (room.one[pair] === who || room.other[pair] === who) && room.chance[pair]! >= 0.1).length;
        const met = lists.filter((partners, other) => partners.includes(who) || lists[who]!.includes(other)).length;
        expect(met).toBeGreaterThanOrEqual(Math.min(3, able));
      }
    }
  });

  it('let more meetings be held and leave fewer without any than everybody taking its own best', () => {
    const random = seededRandom(8);
    const [whole, own] = [{ held: 0, without: 0 }, { held: 0, without: 0 }];
    for (let n = 0; n < 20; n++) {
      const room = crowdedRoom(random, 20, 2);
      const ownBest = Array.from(room.capacity).map((_, who) => [...room.one.keys()].filter((pair) => room.one[pair] === who || room.other[pair] === who).sort((a, b) => room.chance[b]! - room.chance[a]!).slice(0, 4));
      hold(room, listsOf(room), whole, random);
      hold(room, ownBest, own, random);
    }
    expect(whole.held).toBeGreaterThan(1.03 * own.held);
    expect(whole.without).toBeLessThan(own.without);
  });

  it('have the best of each on its own list as well, wherever the two have room, and nobody twice', () => {
    const random = seededRandom(11);
    const missing = { without: 0, kept: 0 };
    for (let n = 0; n < 20; n++) {
      const plain = crowdedRoom(random, 20, 2);
      // Whom the plain list has on top is not always the likeliest.
      const room: Room = { ...plain, worth: plain.chance.map((chance) => Math.sqrt(chance) * (1 + random.next())) };
      const bestOf = (who: number): number => [...room.one.keys()].filter((pair) => room.chance[pair]! > 0 && (room.one[pair] === who || room.other[pair] === who)).sort((a, b) => room.worth![b]! - room.worth![a]!)[0]!;
      const [without, kept] = [listsOf(room, { floor: { shownTo: 2, from: 0.1 } }), listsOf(room, { ownBest: 1, floor: { shownTo: 2, from: 0.1 } })];
      for (const [who, list] of kept.entries()) {
        expect(list.length).toBeLessThanOrEqual(4);
        expect(new Set(list).size).toBe(list.length);
        missing.without += Number(!without[who]!.includes(bestOf(who)));
        missing.kept += Number(!list.includes(bestOf(who)));
        // A pair on nobody's list is one whose two are asked by more than they can meet.
        if (!list.includes(bestOf(who))) expect(kept.flat()).not.toContain(bestOf(who));
      }
    }
    expect(missing.without).toBeGreaterThan(100);
    expect(missing.kept).toBeLessThan(0.05 * missing.without);
  });

  it('stay as they are while nothing changes, and nearly so when little does', () => {
    const room = crowdedRoom(seededRandom(9));
    const first = listsOf(room);
    const before = new Set(first.flat());
    expect(listsOf({ ...room, before })).toEqual(first);
    const nudged = { ...room, chance: room.chance.map((chance, pair) => Math.min(1, chance * (pair % 2 === 0 ? 1.01 : 0.99))), before };
    const kept = listsOf(nudged).flat().filter((pair) => before.has(pair)).length;
    expect(kept / before.size).toBeGreaterThan(0.85);
  });

  it.each([['', {}], [' where the floor fills them, too', { floor: { shownTo: 4, from: 0.05 } }]])('are of more branches where these count%s, at little cost', (_, options) => {
    const random = seededRandom(10);
    const seen = { plain: 0, varied: 0, plainChance: 0, variedChance: 0 };
    for (let n = 0; n < 20; n++) {
      const room = crowdedRoom(random, 20, 4);
      const branch = Int32Array.from(room.capacity, () => random.below(4));
      for (const [kind, lists] of [['plain', listsOf(room, options)], ['varied', listsOf({ ...room, branch }, options)]] as const) {
        for (const partners of partnersOf(room, lists)) seen[kind] += new Set(partners.map((partner) => branch[partner])).size;
        seen[`${kind}Chance`] += lists.flat().reduce((sum, pair) => sum + room.chance[pair]!, 0);
      }
    }
    expect(seen.varied).toBeGreaterThan(1.05 * seen.plain);
    expect(seen.variedChance).toBeGreaterThan(0.9 * seen.plainChance);
  });
});

/** Everybody asks whom it sees, once; what both want takes the places of both as it comes. */
function hold({ one, other, chance, capacity }: Room, lists: readonly (readonly number[])[], sum: { held: number; without: number }, random: Random): void {
  const left = Array.from(capacity);
  for (const pair of random.shuffled([...new Set(lists.flat())])) {
    const [a, b] = [one[pair]!, other[pair]!];
    if (random.next() >= chance[pair]! || left[a] === 0 || left[b] === 0) continue;
    left[a]! -= 1;
    left[b]! -= 1;
    sum.held += 1;
  }
  sum.without += left.filter((places, who) => places === capacity[who]).length;
}

describe('a room', () => {
  it('may be empty, one-sided or all equal', () => {
    const nobody: Room = { participants: 0, one: new Int32Array(0), other: new Int32Array(0), chance: new Float64Array(0), capacity: [] };
    expect(listsOf(nobody)).toEqual([]);
    expect(listsOf({ ...nobody, participants: 3, capacity: [1, 1, 1] })).toEqual([[], [], []]);
    const equal = { ...crowdedRoom(seededRandom(1)), chance: new Float64Array(144).fill(0.5) };
    expect(listsOf(equal)).toEqual(listsOf(equal));
    expect(listsOf({ ...equal, capacity: new Array<number>(24).fill(0) }).flat()).toEqual([]);
  });

  it('is refused by name where numbers are none', () => {
    const room = crowdedRoom(seededRandom(2));
    const bad: readonly (readonly [string, Room])[] = [
      ['badChance', { ...room, chance: new Float64Array(144).fill(NaN) }],
      ['badChance', { ...room, chance: new Float64Array(144).fill(1.2) }],
      ['unknownParticipant', { ...room, other: new Int32Array(144).fill(99) }],
      ['pairOfOne', { ...room, other: room.one }],
      ['badSize', { ...room, chance: new Float64Array(3) }],
      ['badCapacity', { ...room, capacity: new Array<number>(24).fill(-1) }],
    ];
    expect(validateRoom(room)).toEqual([]);
    for (const [kind, faulty] of bad) expect([kind, makeShortlists(faulty, { length: 4 }).ok, validateRoom(faulty).some((fault) => fault.kind === kind)]).toEqual([kind, false, true]);
  });
});
