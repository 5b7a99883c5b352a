import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyPool } from './key-pool.ts';

it('keeps the key of what stays, gives no key twice, and makes no more keys than were ever in sight at once', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 })), (windows) => {
      const pool = new KeyPool();
      let before = new Map<number, number>();
      let most = 0;
      for (const indexes of windows) {
        const keys = pool.keysFor(indexes);
        const now = new Map(indexes.map((index, at) => [index, keys[at]!]));
        most = Math.max(most, indexes.length);
        expect(new Set(keys).size).toBe(indexes.length);
        for (const [index, key] of now) if (before.has(index)) expect(key).toBe(before.get(index));
        expect(Math.max(-1, ...keys)).toBeLessThan(most);
        expect(pool.keysFor(indexes)).toEqual(keys);
        before = now;
      }
    }),
  );
});
