import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conversationOf } from './conversation.ts';
import { disclosureLevel, otherDirection, type PairFacts } from './disclosure-level.ts';
import { agreedPair, anyPair } from './testing/any-pair.ts';

describe('a conversation', () => {
  it('opens by mutual interest or the published meeting of the pair, not before', () => {
    expect(conversationOf(agreedPair)).toBe('open');
    expect(conversationOf({ ...agreedPair, requestIsAccepted: false, meetingIsPublished: true })).toBe('open');
    expect(conversationOf({ ...agreedPair, requestIsAccepted: false })).toBe('closed');
  });

  it.each<[string, Partial<PairFacts>]>([
    ['the end of what was agreed', { requestIsAccepted: false }],
    ['a withdrawal of the other side', { withdrawnBySubject: true }],
    ['a withdrawal of the own side', { withdrawnByViewer: true }],
    ['an exclusion by the other side', { excludedBySubject: 'afterMatching' }],
    ['an exclusion by the own side', { excludedByViewer: 'afterMatching' }],
  ])('is closed by %s', (_, facts) => {
    expect(conversationOf({ ...agreedPair, ...facts })).toBe('closed');
  });

  it('is nothing where the other side is nothing, and needs no NDA', () => {
    expect(conversationOf({ ...agreedPair, gateIsOpen: false })).toBe('none');
    expect(conversationOf({ ...agreedPair, ndaConfirmedBySubject: true })).toBe('open');
  });

  it('is open for both sides or for neither', () => {
    fc.assert(
      fc.property(anyPair, fc.boolean(), (pair, nda) => {
        expect(conversationOf(otherDirection(pair, nda)) === 'open').toBe(conversationOf(pair) === 'open');
      }),
    );
  });

  it('is never open below level 2', () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        if (conversationOf(pair) === 'open') expect(disclosureLevel(pair)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
