import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closedGates, OPEN_GATES, passesGates, type GateFacts, type GateReason } from './gates.ts';

it.each<[string, Partial<GateFacts>, GateReason]>([
  ['an organisation with itself', { isSameOrganisation: true }, 'sameOrganisation'],
  ['two of one side', { isSameSide: true }, 'sameSide'],
  ['types that may not meet', { typesMayMeet: false }, 'typesMayNotMeet'],
  ['an undecided case', { isUndecided: true }, 'undecidedCase'],
  ['a hidden firm', { isHidden: true }, 'hidden'],
  ['an exclusion before matching opened', { isExcludedBeforeMatching: true }, 'excludedBeforeMatching'],
  ["the viewer's own later exclusion", { isExcludedByViewer: true }, 'excludedByViewer'],
])('does not match %s and says why', (_, facts, reason) => {
  expect(closedGates({ ...OPEN_GATES, ...facts })).toEqual([reason]);
});

it('matches two of one side where the event lets them meet', () => {
  expect(passesGates({ ...OPEN_GATES, isSameSide: true, sameSideMayMeet: true })).toBe(true);
});

it('passes exactly when no gate is closed', () => {
  const anyFacts = fc.record({
    isSameOrganisation: fc.boolean(),
    isSameSide: fc.boolean(),
    sameSideMayMeet: fc.boolean(),
    typesMayMeet: fc.boolean(),
    isUndecided: fc.boolean(),
    isHidden: fc.boolean(),
    isExcludedBeforeMatching: fc.boolean(),
    isExcludedByViewer: fc.boolean(),
  });
  fc.assert(fc.property(anyFacts, (facts) => expect(passesGates(facts)).toBe(closedGates(facts).length === 0)));
});
