import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@spilno/kernel';
import fc from 'fast-check';
import { profile, terms } from '../testing/profile.ts';
import { exposuresOf, gini, likeliestLists, unseenBecause } from './attention.ts';
import { chanceOfBoth, eventRoom, type RoomFirm } from './event-room.ts';
import { makeShortlists } from './make-shortlists.ts';
import { reservePlaces } from './reserve-places.ts';

const NODES = ['P.MAC.CNC5', 'P.FOR.CAST', 'P.COMP.CFRP', 'P.EMS.SMT', 'P.JOIN.ARM', 'P.POL.INJ'];
const crossing = (one: string, other: string): boolean => one !== other;
const OPTIONS = { length: 4, floor: { shownTo: 2, from: 0.1 } };

const twoOf = (random: ReturnType<typeof seededRandom>) => [terms(NODES[random.below(6)]!), terms(NODES[random.below(6)]!)];

function firms(count: number, seed = 3): RoomFirm[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, number) => ({
    profile: profile(`firm-${String(number).padStart(3, '0')}`, { offers: twoOf(random), needs: twoOf(random) }),
    typeCode: number % 2 ? 'ukrainianManufacturer' : 'foreignCompany',
    capacity: 3,
    branch: 'P',
  }));
}
const partnersOf = (all: readonly RoomFirm[], before: ReadonlyMap<string, readonly string[]> = new Map()) => {
  const room = eventRoom(all, crossing, { before });
  const lists = makeShortlists(room, OPTIONS);
  if (!lists.ok) throw new Error('unusable');
  const named = (pairs: readonly number[], reader: number) => pairs.map((pair) => room.keys[room.one[pair] === reader ? room.other[pair]! : room.one[pair]!]!);
  return { room, lists: lists.value, byKey: new Map(lists.value.map((list, reader) => [room.keys[reader]!, named(list, reader)])), named };
};

describe('the room of an event', () => {
  it('makes the same lists in whatever order firms come', () => {
    const all = firms(24);
    expect(partnersOf([...all].reverse()).byKey).toEqual(partnersOf(all).byKey);
  });

  it('pairs nobody with a type it may not meet', () => {
    const { room } = partnersOf(firms(24));
    for (let pair = 0; pair < room.one.length; pair++) expect(room.one[pair]! % 2).not.toBe(room.other[pair]! % 2);
  });

  it('shows a newcomer to as many as anybody, while most of what stood on lists stays', () => {
    const all = firms(40);
    const before = partnersOf(all).byKey;
    const newcomer: RoomFirm = { ...all[0]!, profile: { ...all[0]!.profile, key: 'newcomer' } };
    const { room, lists, byKey } = partnersOf([...all, newcomer], before);
    expect(exposuresOf(room, lists)[room.keys.indexOf('newcomer')]).toBeGreaterThanOrEqual(2);
    const stayed = [...before].flatMap(([key, partners]) => partners.map((partner) => byKey.get(key)!.includes(partner)));
    expect(stayed.filter(Boolean).length / stayed.length).toBeGreaterThan(0.7);
  });

  it('has places in reserve for whoever may not be shown somebody, none of them on the list already', () => {
    const { room, lists, named } = partnersOf(firms(24));
    reservePlaces(room, lists, 5).forEach((places, reader) => {
      expect(places.length).toBeGreaterThan(0);
      expect(named(places, reader).filter((key) => named(lists[reader]!, reader).includes(key))).toEqual([]);
    });
  });

  it('is without pairs where one side has nobody, or nobody shares anything, and lists are empty then', () => {
    expect(partnersOf(firms(24).filter((_, number) => number % 2)).lists.flat()).toEqual([]);
    expect(partnersOf([]).lists).toEqual([]);
    const { room, lists } = partnersOf(firms(6).map((firm) => ({ ...firm, profile: { ...firm.profile, needs: [] } })));
    expect(lists.flat()).toEqual([]);
    expect(new Set(unseenBecause(room, exposuresOf(room, lists), 0.1))).toEqual(new Set(['nobodyFits']));
  });

  it('shares places out evenly where everybody is alike, by key alone', () => {
    const all = firms(20).map((firm, number) => ({ ...firm, profile: { ...firms(1)[0]!.profile, needs: firms(1)[0]!.profile.offers, key: `firm-${String(number).padStart(2, '0')}` } }));
    const { room, lists } = partnersOf(all);
    expect(lists.flat().length).toBeGreaterThan(0);
    const exposures = exposuresOf(room, lists);
    expect(Math.max(...exposures) - Math.min(...exposures)).toBeLessThanOrEqual(2);
    expect(gini(exposures)).toBeLessThan(gini(exposuresOf(room, likeliestLists(room, 4))));
  });

  it('has a chance that rises with what either side gets, and lies in [0, 1]', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, share, (get, give, more) => {
      const chance = chanceOfBoth(get, give);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1 + 1e-12);
      expect(chanceOfBoth(Math.max(get, more), give)).toBeGreaterThanOrEqual(chance);
      expect(chanceOfBoth(give, get)).toBeCloseTo(chance, 12);
    }));
  });
});

describe('Gini', () => {
  it('is 0 where all have the same and near 1 where one has all', () => {
    expect(gini([3, 3, 3])).toBe(0);
    expect(gini([])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
  });
});
