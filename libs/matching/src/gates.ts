/** What decides whether a pair may be matched at all, as the viewer stands to the other side. Facts only, no profile. */
export interface GateFacts {
  readonly isSameOrganisation: boolean;
  /** Both Ukrainian or both foreign. */
  readonly isSameSide: boolean;
  readonly sameSideMayMeet: boolean;
  /** The event's rule for the two participant types. */
  readonly typesMayMeet: boolean;
  /** The vetting case of either side is not decided, or not for it. */
  readonly isUndecided: boolean;
  /** Either side is hidden, or has not agreed to be shown. */
  readonly isHidden: boolean;
  /** By either side, before matching opened. */
  readonly isExcludedBeforeMatching: boolean;
  /** By the viewer, after matching opened (private list or *no thanks*). The other side's later exclusion is no gate. */
  readonly isExcludedByViewer: boolean;
}

export type GateReason =
  | 'sameOrganisation'
  | 'sameSide'
  | 'typesMayNotMeet'
  | 'undecidedCase'
  | 'hidden'
  | 'excludedBeforeMatching'
  | 'excludedByViewer';

/** One gate each, in the order in which reasons are given. */
const GATES: readonly (readonly [GateReason, (facts: GateFacts) => boolean])[] = [
  ['sameOrganisation', (facts) => facts.isSameOrganisation],
  ['undecidedCase', (facts) => facts.isUndecided],
  ['hidden', (facts) => facts.isHidden],
  ['excludedBeforeMatching', (facts) => facts.isExcludedBeforeMatching],
  ['typesMayNotMeet', (facts) => !facts.typesMayMeet],
  ['sameSide', (facts) => facts.isSameSide && !facts.sameSideMayMeet],
  ['excludedByViewer', (facts) => facts.isExcludedByViewer],
];

/** Why the pair is not matched; empty if it is. For the product's own use: a reason may tell what the other side may not know. */
export const closedGates = (facts: GateFacts): readonly GateReason[] =>
  GATES.filter(([, isClosed]) => isClosed(facts)).map(([reason]) => reason);

export const passesGates = (facts: GateFacts): boolean => GATES.every(([, isClosed]) => !isClosed(facts));

/** For pairs whose gates were already checked where they were read. */
export const OPEN_GATES: GateFacts = {
  isSameOrganisation: false,
  isSameSide: false,
  sameSideMayMeet: false,
  typesMayMeet: true,
  isUndecided: false,
  isHidden: false,
  isExcludedBeforeMatching: false,
  isExcludedByViewer: false,
};
