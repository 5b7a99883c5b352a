import fc from 'fast-check';
import type { Exclusion, PairFacts, PartyFacts } from '../disclosure-level.ts';

export const shownParty: PartyFacts = { isApproved: true, isHidden: false, hasAgreedToBeShown: true };

export const agreedPair: PairFacts = {
  subject: shownParty,
  viewer: shownParty,
  gateIsOpen: true,
  excludedBySubject: 'none',
  excludedByViewer: 'none',
  requestIsAccepted: true,
  meetingIsPublished: false,
  withdrawnBySubject: false,
  withdrawnByViewer: false,
  ndaConfirmedBySubject: false,
};

const party = fc.record({ isApproved: fc.boolean(), isHidden: fc.boolean(), hasAgreedToBeShown: fc.boolean() });
const exclusion = fc.constantFrom<Exclusion>('none', 'beforeMatching', 'afterMatching');

/** Any facts, also those that contradict each other. */
export const anyPair: fc.Arbitrary<PairFacts> = fc.record({
  subject: party,
  viewer: party,
  gateIsOpen: fc.boolean(),
  excludedBySubject: exclusion,
  excludedByViewer: exclusion,
  requestIsAccepted: fc.boolean(),
  meetingIsPublished: fc.boolean(),
  withdrawnBySubject: fc.boolean(),
  withdrawnByViewer: fc.boolean(),
  ndaConfirmedBySubject: fc.boolean(),
});
