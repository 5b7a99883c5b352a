import { describe, expect, it } from '@jest/globals';
import { GroupedReads } from './grouped-reads.ts';

/** Reads that end when told to, and what each of them was asked. */
function openReads() {
  const asked: { keys: readonly number[]; end: (answers: ReadonlyMap<string, string>) => void; fail: (error: Error) => void }[] = [];
  const reads = new GroupedReads<number, string>(String, (keys) => new Promise((end, fail) => asked.push({ keys, end, fail })));
  return { asked, reads };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const answers = (...keys: number[]): ReadonlyMap<string, string> => new Map(keys.map((key) => [String(key), `of ${key}`]));

describe('reads of many in few statements', () => {
  it('asks at once for the first, and for all who came meanwhile together', async () => {
    const { asked, reads } = openReads();
    const first = reads.read(1);
    const others = [reads.read(2), reads.read(3), reads.read(2)];
    expect(asked.map(({ keys }) => keys)).toEqual([[1]]);

    asked[0]!.end(answers(1));
    expect(await first).toBe('of 1');
    expect(asked.map(({ keys }) => keys)).toEqual([[1], [2, 3]]);

    asked[1]!.end(answers(2, 3));
    expect(await Promise.all(others)).toEqual(['of 2', 'of 3', 'of 2']);
  });

  it('answers nobody out of a statement that began before it asked', async () => {
    const { asked, reads } = openReads();
    const first = reads.read(1);
    const again = reads.read(1);
    asked[0]!.end(new Map([['1', 'before']]));
    expect(await first).toBe('before');
    asked[1]!.end(new Map([['1', 'after']]));
    expect(await again).toBe('after');
  });

  it('has nothing for whom the statement does not name', async () => {
    const { asked, reads } = openReads();
    const read = reads.read(1);
    asked[0]!.end(answers(2));
    expect(await read).toBeUndefined();
  });

  it('goes on without a statement that hangs', async () => {
    const { asked, reads } = openReads();
    const hanging = reads.read(1);
    const next = reads.read(2);
    await until(() => asked.length === 2);
    asked[1]!.end(answers(2));
    expect(await next).toBe('of 2');
    const last = reads.read(3);
    asked[2]!.end(answers(3));
    expect(await last).toBe('of 3');
    asked[0]!.end(answers(1));
    expect(await hanging).toBe('of 1');
    void reads.read(4);
    expect(asked.map(({ keys }) => keys)).toEqual([[1], [2], [3], [4]]);
  });

  it('fails for those of one statement, and goes on with the next', async () => {
    const { asked, reads } = openReads();
    const failing = expect(reads.read(1)).rejects.toThrow('no database');
    const next = reads.read(2);
    asked[0]!.fail(new Error('no database'));
    await failing;
    asked[1]!.end(answers(2));
    expect(await next).toBe('of 2');
    const last = reads.read(3);
    expect(asked[2]!.keys).toEqual([3]);
    asked[2]!.end(answers(3));
    expect(await last).toBe('of 3');
  });
});
