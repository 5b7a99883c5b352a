export { checkSlots, type SlotsCheck } from './check-slots.ts';
export { type GapVerdict } from './close-problem.ts';
export { findSchedule, type FoundSchedule, type SearchOptions } from './find-schedule.ts';
export { MAX_GAP_DIFFERENCE, MAX_SLOTS, validateGapProblem, type GapFault, type GapMeeting, type GapProblem, type Session } from './gap-problem.ts';
export { GapProver, type GapProverOptions, type ProofOptions } from './gap-prover.ts';
export { renumber, type Renumbered } from './renumber.ts';
export { narrowDomains, type Refutation, type SlotDomains } from './slot-domains.ts';
