/** 0 nothing, 1 teaser, 2 name and delegates, 3 product data. */
export type DisclosureLevel = 0 | 1 | 2 | 3;

/** What holds for one organisation in the event. */
export interface PartyFacts {
  readonly isApproved: boolean;
  /** Hidden by a confirmed hit, a change of country or its own withdrawal from the event. */
  readonly isHidden: boolean;
  /** Has seen its preview and agreed to be shown. Only Ukrainian firms are asked; for all others true. */
  readonly hasAgreedToBeShown: boolean;
}

/** When a firm excluded the other one (private list or *no thanks*). */
export type Exclusion = 'none' | 'beforeMatching' | 'afterMatching';

/** One direction of a pair: what `subject` opens to `viewer`. */
export interface PairFacts {
  readonly subject: PartyFacts;
  readonly viewer: PartyFacts;
  /** Whether the two may meet at all by side and type; exclusions are not part of it. */
  readonly gateIsOpen: boolean;
  readonly excludedBySubject: Exclusion;
  readonly excludedByViewer: Exclusion;
  /** An accepted request whose agreement has not ended. Two wishes are not one. */
  readonly requestIsAccepted: boolean;
  /** The published schedule holds a planned meeting of the pair. */
  readonly meetingIsPublished: boolean;
  /** A withdrawal of the subject towards the viewer that has not been restored. */
  readonly withdrawnBySubject: boolean;
  /** The same, of the viewer towards the subject. */
  readonly withdrawnByViewer: boolean;
  /** The subject has confirmed that an NDA is recorded. */
  readonly ndaConfirmedBySubject: boolean;
}

const mayBeSeen = (party: PartyFacts): boolean => party.isApproved && !party.isHidden && party.hasAgreedToBeShown;
const maySee = (party: PartyFacts): boolean => party.isApproved && !party.isHidden;

/**
 * How far the subject is disclosed to the viewer. Levels are set by acts of the two firms, never by organisers.
 * An exclusion made after matching opened takes the pair back to the teaser and no further: the other side's view must
 * not tell that it was made.
 */
export function disclosureLevel(pair: PairFacts): DisclosureLevel {
  if (!mayBeSeen(pair.subject) || !maySee(pair.viewer) || !pair.gateIsOpen) return 0;
  if (pair.excludedBySubject === 'beforeMatching' || pair.excludedByViewer === 'beforeMatching') return 0;
  if (pair.excludedBySubject === 'afterMatching' || pair.excludedByViewer === 'afterMatching') return 1;
  if (pair.withdrawnBySubject || pair.withdrawnByViewer) return 1;
  if (!pair.requestIsAccepted && !pair.meetingIsPublished) return 1;
  return pair.ndaConfirmedBySubject ? 3 : 2;
}

/** The same pair seen the other way. The confirmed NDA does not turn with it: it binds only the firm that confirmed. */
export const otherDirection = (pair: PairFacts, ndaConfirmedByViewer: boolean): PairFacts => ({
  ...pair,
  subject: pair.viewer,
  viewer: pair.subject,
  excludedBySubject: pair.excludedByViewer,
  excludedByViewer: pair.excludedBySubject,
  withdrawnBySubject: pair.withdrawnByViewer,
  withdrawnByViewer: pair.withdrawnBySubject,
  ndaConfirmedBySubject: ndaConfirmedByViewer,
});
