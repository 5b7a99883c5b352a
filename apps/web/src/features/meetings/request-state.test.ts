import { describe, expect, it } from '@jest/globals';
import { possibleActs, requestWord } from './request-state.ts';

describe('a request', () => {
  it('can be answered by the side whose turn it is', () => {
    for (const status of ['pending', 'countered']) expect(possibleActs({ status, isMyTurn: true })).toEqual(['accept', 'counter', 'decline']);
  });

  it('can be taken back by the side that waits for the answer', () => {
    for (const status of ['pending', 'countered']) expect(possibleActs({ status, isMyTurn: false })).toEqual(['withdraw']);
  });

  it('can only be cancelled once it is agreed, and not at all once it is over', () => {
    expect(possibleActs({ status: 'accepted', isMyTurn: false })).toEqual(['cancel']);
    for (const status of ['declined', 'withdrawn', 'expired', 'cancelled']) expect(possibleActs({ status, isMyTurn: false })).toEqual([]);
  });

  it('says whose answer it waits for', () => {
    expect(requestWord({ status: 'countered', isOwn: true, isMyTurn: true }).id).toBe('meetings.status.yourAnswer');
    expect(requestWord({ status: 'pending', isOwn: true, isMyTurn: false })).toEqual({ id: 'meetings.status.pending', tone: 'neutral', dot: 'hollow' });
  });
});
