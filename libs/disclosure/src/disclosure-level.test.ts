import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclosureLevel, otherDirection, type PairFacts } from './disclosure-level.ts';
import { agreedPair, anyPair, shownParty as shown } from './testing/any-pair.ts';

const approvedPair: PairFacts = { ...agreedPair, requestIsAccepted: false };

describe('level 0', () => {
  it.each<[string, Partial<PairFacts>]>([
    ['the subject is not approved', { subject: { ...shown, isApproved: false } }],
    ['the viewer is not approved', { viewer: { ...shown, isApproved: false } }],
    ['the subject is hidden', { subject: { ...shown, isHidden: true } }],
    ['the viewer is hidden', { viewer: { ...shown, isHidden: true } }],
    ['the Ukrainian subject has not agreed to be shown', { subject: { ...shown, hasAgreedToBeShown: false } }],
    ['the gate is closed', { gateIsOpen: false }],
    ['the subject excluded the viewer before matching', { excludedBySubject: 'beforeMatching' }],
    ['the viewer excluded the subject before matching', { excludedByViewer: 'beforeMatching' }],
  ])('while %s, whatever they agreed', (_, facts) => {
    expect(disclosureLevel({ ...agreedPair, meetingIsPublished: true, ndaConfirmedBySubject: true, ...facts })).toBe(0);
  });
});

describe('level 1', () => {
  it('opens by approval', () => expect(disclosureLevel(approvedPair)).toBe(1));

  it('is kept by exclusions made after matching opened, so that they cannot be noticed', () => {
    for (const excluded of [{ excludedBySubject: 'afterMatching' }, { excludedByViewer: 'afterMatching' }] as const) {
      expect(disclosureLevel({ ...approvedPair, ...excluded })).toBe(disclosureLevel(approvedPair));
    }
  });

  it.each<[string, Partial<PairFacts>]>([
    ['an exclusion by the subject', { excludedBySubject: 'afterMatching' }],
    ['an exclusion by the viewer', { excludedByViewer: 'afterMatching' }],
    ['a withdrawal by the subject', { withdrawnBySubject: true }],
    ['a withdrawal by the viewer', { withdrawnByViewer: true }],
    ['the end of the agreement', { requestIsAccepted: false }],
  ])('is what remains after %s', (_, facts) => {
    expect(disclosureLevel({ ...agreedPair, ndaConfirmedBySubject: true, ...facts })).toBe(1);
  });

  it('is not left by a confirmed NDA alone', () => {
    expect(disclosureLevel({ ...approvedPair, ndaConfirmedBySubject: true })).toBe(1);
  });
});

describe('level 2', () => {
  it('opens by an accepted request', () => expect(disclosureLevel(agreedPair)).toBe(2));
  it('opens when the schedule that holds the meeting of the pair is published', () => {
    expect(disclosureLevel({ ...approvedPair, meetingIsPublished: true })).toBe(2);
  });
});

it('opens level 3 only in the direction of the firm that confirmed an NDA', () => {
  const pair = { ...agreedPair, ndaConfirmedBySubject: true };
  expect(disclosureLevel(pair)).toBe(3);
  expect(disclosureLevel(otherDirection(pair, false))).toBe(2);
});

it('opens nothing by more refusals', () => {
  const refusals: readonly Partial<PairFacts>[] = [
    { gateIsOpen: false },
    { excludedBySubject: 'beforeMatching' },
    { excludedByViewer: 'beforeMatching' },
    { withdrawnBySubject: true },
    { withdrawnByViewer: true },
    { requestIsAccepted: false },
    { meetingIsPublished: false },
  ];
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...refusals), (pair, refusal) => {
      expect(disclosureLevel({ ...pair, ...refusal })).toBeLessThanOrEqual(disclosureLevel(pair));
    }),
  );
});

it('is the same in both directions for two shown firms, up to level 2', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const both = { ...pair, subject: shown, viewer: shown, ndaConfirmedBySubject: false };
      expect(disclosureLevel(otherDirection(both, false))).toBe(disclosureLevel(both));
    }),
  );
});
