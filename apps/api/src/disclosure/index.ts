export { AccessLog, type ViewedPart } from './access-log.ts';
export { DisclosedOrganisations, type DisclosedPair } from './disclosed-organisations.ts';
export { DisclosureModule } from './disclosure.module.ts';
export { lockPair } from './lock-pair.ts';
export { MacroRegions } from './macro-regions.ts';
export { PAIR_DEVIATIONS_SQL, type PairDeviation, pairFactsOf } from './pair-deviations.ts';
export { type BothWays, PairFactsReader } from './pair-facts.reader.ts';
export { DisclosedCapability, DisclosedForm, OverShoulderName, ParticipantOrganisation } from './participant-organisation.type.ts';
export { toParticipantOrganisation } from './to-participant-organisation.ts';
