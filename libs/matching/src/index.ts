export { AffinityIndex } from './affinity/affinity-index.ts';
export type { Affinity } from './affinity/best-of.ts';
export { CodeSetAffinity, SET_SIGNS, type SetSign } from './code-affinity/code-set-affinity.ts';
export { treeAffinity } from './code-affinity/tree-affinity.ts';
export type { Consortium, ConsortiumMember, ConsortiumRole, CoveredDuty, Duty } from './consortium/consortium.ts';
export { groupNeeds, type GroupNeed, type GroupNeedState } from './consortium/group-needs.ts';
export { proposeConsortia, type ConsortiumOptions } from './consortium/propose-consortia.ts';
export { explainPair, mirror, type ExplainContext } from './explain-pair.ts';
export { closedGates, OPEN_GATES, passesGates, type GateFacts, type GateReason } from './gates.ts';
export { PLACE_BANDS } from './learning/examined-places.ts';
export { type Estimate, type HeldOutComparison } from './learning/held-out-comparison.ts';
export { pairParts, type PairParts, type PartValues } from './learning/pair-features.ts';
export { LEAST, trainWeights, type Decision, type TrainedWeights, type TrainingRefusal } from './learning/train-weights.ts';
export { type ExportAuthority } from './licence-hints/export-authorities.ts';
export type { LicenceHint, LicenceReason, LicenceSubject, ListHint } from './licence-hints/licence-hint.ts';
export { licenceHints } from './licence-hints/licence-hints.ts';
export {
  scoreParts,
  type CommonForm,
  type CoverageDegree,
  type DirectionExplanation,
  type FormsReason,
  type MatchDirection,
  type MatchExplanation,
  type MissingPoint,
  type NeedReason,
  type OpenReason,
  type ScorePart,
} from './match-explanation.ts';
export { DEFAULT_WEIGHTS, PART_CODES, weightFaults, withoutPart, type MatchWeights, type PartCode, type WeightFault } from './match-weights.ts';
export { balanceOf, type MatchBalance } from './mutual-score.ts';
export { nodeCoverage } from './node-coverage.ts';
export { type OpenPair } from './open-pair.ts';
export {
  rankMatches,
  type MatchCandidate,
  type MatchOrder,
  type RankContext,
  type RankedMatch,
} from './rank-matches.ts';
export { compareLists, type ExposureChange, type ListChanges, type TopLists } from './rule-changes/compare-lists.ts';
export { topLists, type ListedFirm, type MatchRules, type TopEntry } from './rule-changes/top-lists.ts';
export { exposuresOf, gini, likeliestLists, unseenBecause, type Unseen } from './shortlists/attention.ts';
export { chanceOfBoth, eventRoom, type EventRoom, type RoomFirm } from './shortlists/event-room.ts';
export { makeShortlists, type ShortlistOptions, type Shortlists } from './shortlists/make-shortlists.ts';
export { reservePlaces } from './shortlists/reserve-places.ts';
export type { Room, RoomFault } from './shortlists/room.ts';
export { closedTeaserGate, DEFAULT_GATES, NO_GATES, type TeaserGate, type TeaserGateRules } from './teaser-gates.ts';
export type { CapabilityTerms, FormTerms, TeaserProfile } from './teaser-profile.ts';
export type { TermDegree } from './terms-fit.ts';
export { reasonsIn, type ReasonNames, type Reasons, type ReasonSection, type ReasonSentence } from './reasons/reasons-in.ts';
export { languageOf, textLikeness } from './text-likeness.ts';
