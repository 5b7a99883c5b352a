export { conversationOf, type Conversation } from './conversation.ts';
export { disclose, type Audience } from './disclose.ts';
export type {
  DisclosedCertificate,
  DisclosedConfidant,
  DisclosedDelegate,
  DisclosedNothing,
  DisclosedOrganisation,
  DisclosedPartner,
  DisclosedTeaser,
} from './disclosed-organisation.ts';
export { DISCLOSURE_LADDER, type DisclosureLadder, type FieldCondition, type FieldRule } from './disclosure-ladder.ts';
export {
  disclosureLevel,
  otherDirection,
  type DisclosureLevel,
  type Exclusion,
  type PairFacts,
  type PartyFacts,
} from './disclosure-level.ts';
export type {
  CapabilityEntry,
  FullCertificate,
  FullDelegate,
  FullOrganisation,
  Owner,
  PlacedForm,
} from './full-organisation.ts';
export { visibleMacroRegions, type MacroRegionVisibility, type RegionalFirm } from './macro-region-rule.ts';
export { codeNameFor, inUkrainianSpelling, type CodeName } from './naming/code-name.ts';
export { mayGiveUpCodeName } from './naming/give-up-code-name.ts';
export { publicName, type DisplayName } from './naming/public-name.ts';
export {
  discloseToOfficer,
  discloseToOrganiser,
  discloseToSelf,
  type OfficerOrganisation,
  type OrganiserOrganisation,
  type OwnOrganisation,
} from './staff-views.ts';
export { unusualViewing, type ViewingJudgement } from './unusual-viewing.ts';
