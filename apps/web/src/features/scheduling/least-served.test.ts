import { expect, it } from '@jest/globals';
import { leastServed } from './least-served.ts';

const pair = (first: string, second: string) => ({ firstRegistrationId: first, secondRegistrationId: second, firstName: first, secondName: second, status: 'planned' });

it('finds who has the smallest share of its agreed meetings placed, of several the one with most of them', () => {
  const board = {
    meetings: [pair('a', 'x'), pair('a', 'y'), pair('b', 'x'), { ...pair('c', 'x'), status: 'cancelled' }],
    leftovers: [pair('b', 'y'), pair('c', 'z'), pair('d', 'z')],
  } as never;
  expect(leastServed(board)).toEqual({ name: 'z', placed: 0, agreed: 2 });
  expect(leastServed({ meetings: [], leftovers: [] })).toBeNull();
});
