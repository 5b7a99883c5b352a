import { describe, expect, it } from '@jest/globals';
import { forumRows } from './forum-rows.ts';
import { quantile } from './quantile.ts';

describe('the forum of a bench', () => {
  it('is the same for the same seed and another for another', () => {
    expect(forumRows(30, 7)).toEqual(forumRows(30, 7));
    expect(forumRows(30, 8)).not.toEqual(forumRows(30, 7));
  });

  it('has both sides in equal number, each with offers and needs, and pairs of two sides alone', () => {
    const { rows, delegates } = forumRows(60, 7);
    const typeOf = new Map(rows.registration.map(({ id, type_code }) => [id, type_code]));
    expect([...typeOf.values()].filter((type) => type === 'ukrainianManufacturer')).toHaveLength(30);
    for (const { registrationId } of delegates) {
      expect(new Set(rows.capability_entry.filter(({ registration_id }) => registration_id === registrationId).map(({ direction }) => direction))).toEqual(new Set(['offer', 'need']));
    }
    expect(rows.meeting_request.length).toBeGreaterThan(30);
    for (const { sender_registration_id: from, recipient_registration_id: to } of rows.meeting_request) expect(typeOf.get(from)).not.toBe(typeOf.get(to));
  });
});

describe('a quantile', () => {
  it('is the value at the nearest rank', () => {
    expect([0.5, 0.95, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([3, 5, 5]);
    expect(quantile([7], 0.01)).toBe(7);
  });
});
