import { describe, expect, it } from '@jest/globals';
import { compareStandings, type Fact, type Standing } from './compare-standings.ts';

const fact = (kind: string, key: string): Fact => ({ kind, key, id: null, name: null, second: null, starts: null, label: null, hall: null, hallUk: null, schedule: null, n: 1 });
const standing = (pairs: number, ...facts: Fact[]): Standing => ({ facts, pairs });

describe('what a change touches', () => {
  it('is nothing when things stand as before', () => {
    const same = standing(6, fact('slot', 'a'), fact('place', 'a1'), fact('wishOpen', 'w'));
    expect(compareStandings(same, same)).toEqual([]);
  });

  it('is what came and what went, in words of their own, and sums with both figures', () => {
    const before = standing(6, fact('slot', 'a'), fact('slot', 'b'), fact('place', 'a1'), fact('place', 'b1'), fact('meetingAllowed', 'm'));
    const after = standing(0, fact('slot', 'a'), fact('slot', 'c'), fact('slot', 'd'), fact('place', 'a1'), fact('place', 'c1'), fact('place', 'd1'));
    expect(compareStandings(before, after).map(({ kind, count, before: was, after: is }) => [kind, count, was, is])).toEqual([
      ['meetingForbidden', 1, null, null], ['slotsGone', 1, null, null], ['slotsAdded', 2, null, null], ['places', 1, 2, 3], ['pairs', 6, 6, 0],
    ]);
  });

  it('is each meeting once, where it is published, though it stands in the draft too', () => {
    const meeting = (schedule: string, id: string): Fact => ({ ...fact('meetingAllowed', `${schedule}${id}`), id, starts: new Date('2099-09-21T06:30:00Z'), schedule });
    const [effect] = compareStandings(standing(0, meeting('draft', 'a'), meeting('published', 'a'), meeting('draft', 'b')), standing(0));
    expect([effect!.count, effect!.facts.map(({ id, schedule }) => [id, schedule])]).toEqual([2, [['a', 'published'], ['b', 'draft']]]);
  });

  it('says nothing of what only gets better in a way nobody has to hear of', () => {
    expect(compareStandings(standing(0, fact('overMeetings', 'x')), standing(0))).toEqual([]);
  });
});
