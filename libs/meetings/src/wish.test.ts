import { expect, it } from '@jest/globals';
import type { OrganisationId } from './ids.ts';
import { setWish } from './wish.ts';

const [a, b] = ['a' as OrganisationId, 'b' as OrganisationId];
const context = { nowMs: 10, deadlines: { wishesCloseMs: null }, quota: { maxMustWishes: 2 }, otherMustWishes: 1, present: null };

it('accepts a wish and taking it back', () => {
  expect(setWish(a, b, 'must', context)).toEqual({ ok: true, value: 'must' });
  expect(setWish(a, b, null, context)).toEqual({ ok: true, value: null });
});

it('limits the musts, not the woulds', () => {
  const full = { ...context, otherMustWishes: 2 };
  expect(setWish(a, b, 'must', full)).toEqual({ ok: false, error: { kind: 'mustWishesExceeded', maxMustWishes: 2 } });
  expect(setWish(a, b, 'would', full).ok).toBe(true);
});

it('fixes wishes at the deadline, except a no, which can be set and taken back', () => {
  const closed = { ...context, deadlines: { wishesCloseMs: 10 } };
  expect(setWish(a, b, 'would', closed)).toEqual({ ok: false, error: { kind: 'wishesClosed', closedMs: 10 } });
  expect(setWish(a, b, 'no', closed).ok).toBe(true);
  expect(setWish(a, b, null, { ...closed, present: 'no' }).ok).toBe(true);
  expect(setWish(a, b, null, { ...closed, present: 'must' }).ok).toBe(false);
  expect(setWish(a, b, 'would', { ...closed, present: 'no' }).ok).toBe(false);
});

it('has no wish about oneself', () => {
  expect(setWish(a, a, 'would', context)).toEqual({ ok: false, error: { kind: 'sameOrganisation' } });
});
