import { describe, expect, it } from '@jest/globals';
import { KeptByFacts } from './kept-by-facts.ts';

describe('what is kept as long as its facts are the same', () => {
  it('is made once for the same facts, anew for others, and what was asked for longest ago is forgotten', async () => {
    const kept = new KeptByFacts<number>();
    let made = 0;
    const ask = (key: string, facts: string) => kept.get(key, facts, async () => ++made);
    expect([await ask('a', '1'), await ask('a', '1'), await ask('a', '2'), await ask('b', '2'), await ask('a', '1')]).toEqual([1, 1, 2, 3, 4]);
    for (let n = 0; n < 49; n++) await ask(`c${n}`, '1');
    expect([await ask('a', '1'), await ask('b', '2')]).toEqual([4, made]);
  });

  it('keeps nothing of what failed', async () => {
    const kept = new KeptByFacts<number>();
    await expect(kept.get('a', '1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('a', '1', () => Promise.resolve(5))).toBe(5);
  });
});
