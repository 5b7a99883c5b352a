import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEETING_REQUEST_STATUSES } from './meeting-request.ts';
import { pairAgreed } from './pair-agreed.ts';
import { remainingMeetings, remainingRequests } from './remaining-meetings.ts';
import type { WishStrength } from './wish.ts';

const wish = fc.constantFrom<WishStrength | null>('must', 'would', 'no', null);
const facts = fc.record({
  requestStatus: fc.constantFrom(null, ...MEETING_REQUEST_STATUSES),
  wishes: fc.tuple(wish, wish),
  excluded: fc.boolean(),
});

it.each([
  ['an accepted request', 'accepted', [null, null], true, { by: 'request', priority: 2 }],
  ['an accepted request that one side must have', 'accepted', ['must', null], true, { by: 'request', priority: 3 }],
  ['two musts', null, ['must', 'must'], true, { by: 'wishes', priority: 3 }],
  ['a must and a would', 'expired', ['must', 'would'], true, { by: 'wishes', priority: 2 }],
  ['two woulds', 'declined', ['would', 'would'], true, { by: 'wishes', priority: 1 }],
  ['two musts where wishes do not count', null, ['must', 'must'], false, null],
  ['a wish of one side only', 'pending', ['must', null], true, null],
  ['a no against an accepted request', 'accepted', ['must', 'no'], true, null],
] as const)('judges %s', (_name, requestStatus, wishes, mutualWishesCount, expected) => {
  expect(pairAgreed({ requestStatus, wishes, excluded: false }, mutualWishesCount)).toEqual(expected);
});

it('never counts an excluded pair or a no as agreed', () => {
  fc.assert(
    fc.property(
      facts,
      fc.boolean(),
      (pair, count) => !(pair.excluded || pair.wishes.includes('no')) || pairAgreed(pair, count) === null,
    ),
  );
});

it('does not depend on who is named first', () => {
  fc.assert(
    fc.property(facts, fc.boolean(), (pair, count) => {
      expect(pairAgreed({ ...pair, wishes: [pair.wishes[1], pair.wishes[0]] }, count)).toEqual(pairAgreed(pair, count));
    }),
  );
});

it('counts what remains and never below zero', () => {
  expect(remainingMeetings({ maxMeetings: 5 }, 3)).toBe(2);
  expect(remainingMeetings({ maxMeetings: 2 }, 3)).toBe(0);
  expect(remainingRequests({ maxOpenRequests: 2 }, 1)).toBe(1);
});
