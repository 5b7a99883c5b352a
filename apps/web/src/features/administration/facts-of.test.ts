import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of.ts';

describe('the facts of an entry of the log', () => {
  it('are read by name, lists joined', () => {
    expect(factsOf('{"role":"organiser","rules":4,"codes":["a","b"],"gone":null}')).toEqual([
      { name: 'role', value: 'organiser' }, { name: 'rules', value: '4' }, { name: 'codes', value: 'a, b' }, { name: 'gone', value: 'null' },
    ]);
    expect(factsOf('{}')).toEqual([]);
  });

  it('stand as they are when they cannot be read', () => {
    expect(factsOf('broken {')).toEqual([{ name: '', value: 'broken {' }]);
  });
});
