import { describe, expect, it } from '@jest/globals';
import { ID_IN_CURSOR, readCursor, readIdCursor } from './cursor.ts';

const SHAPE = new RegExp(`^(\\d{1,6}) (${ID_IN_CURSOR})$`);
const ID = '7d9f5c2e-0d0a-4a53-9a3e-3f1f6c2b8a10';
const cursor = (text: string): string => Buffer.from(text).toString('base64url');

describe('a cursor', () => {
  it('gives what its list put in', () => {
    expect(readCursor(cursor(`12 ${ID}`), SHAPE)).toEqual(['12', ID]);
    expect(readIdCursor(ID)).toBe(ID);
  });

  it('is none on the first page', () => {
    expect([readCursor(null, SHAPE), readCursor(undefined, SHAPE), readIdCursor(null), readIdCursor(undefined)]).toEqual([null, null, null, null]);
  });

  it.each([['nothing'], [''], [cursor(ID)], [cursor(`12 ${ID} `)], [cursor(`-1 ${ID}`)], [cursor(`12 ${ID.slice(1)}`)], ['💥']])('of another list is refused: %j', (after) => {
    expect(() => readCursor(after, SHAPE)).toThrow('no cursor of this list');
    expect(() => readIdCursor(after)).toThrow('no cursor of this list');
  });
});
