export { checkSchedule, type Violation } from './check-schedule.ts';
export { findClashes, type Clash, type Crowd } from './clashes/index.ts';
export { HARD_RULES, type Conflict, type HardRule } from './constraints/index.ts';
export { constructSchedule } from './construct-schedule.ts';
export { diffSchedules, type ChangedPart, type MeetingChange, type ScheduleDifference } from './diff-schedules.ts';
export { explainLeftovers, type LeftoverReport } from './explain-leftovers.ts';
export { fillFreeSlot, type FillError } from './fill-free-slot.ts';
export type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';
export {
  improveSchedule,
  type ImprovedSchedule,
  type ImproveOptions,
  type ImproveProgress,
} from './improve-schedule.ts';
export type { Leftover, LeftoverReason, RankedRemedy, Remedy } from './leftover-reason.ts';
export { moveTogether, type Move, type MoveError } from './move-together.ts';
export { otherTimes } from './other-times.ts';
export { gapBound } from './gap-bound.ts';
export { placementBound } from './placement-bound.ts';
export { heldAt } from './proof/held-at.ts';
export { plainForum, type PlainForum } from './proof/plain-forum.ts';
export { placesBySlot, type SlotPlaces } from './places-by-slot.ts';
export { placesFor, type Place } from './places-for.ts';
export type {
  AgreedPair,
  Block,
  Exclusion,
  PartOfDay,
  PinnedMeeting,
  Precedence,
  ResourcePool,
  SchedulingDelegate,
  SchedulingOrganisation,
  SchedulingProblem,
  Slot,
  SlotWish,
  VenueTable,
} from './problem.ts';
export { restoreSchedule, type DroppedMeeting, type DropReason, type RestoredSchedule, type SetBackMeeting } from './restore-schedule.ts';
export { EMPTY_SCHEDULE, type MeetingSide, type Schedule, type ScheduledMeeting } from './schedule.ts';
export { compareScores, scoreSchedule, type ScheduleScore } from './score-schedule.ts';
export { tableChangesBound } from './table-changes-bound.ts';
export { traceScore, type ScoreTrace, type Step } from './trace-score.ts';
export { validateProblem, type ProblemFault } from './validate-problem.ts';
export { waysOut, type WayOut, type WaysOutOptions } from './ways-out.ts';
export {
  checkLines,
  checkOneLine,
  MAX_SLOTS_PER_DAY,
  movesBound,
  planLines,
  planOneLine,
  repairOneLine,
  validateOneLine,
  validateRepair,
  type LinedPlan,
  type LinedProblem,
  type OneLineFault,
  type OneLineOptions,
  type OneLinePlan,
  type OneLineProblem,
  type Repair,
  type RepairFault,
  type RepairOptions,
  type RepairPoint,
  type RepairProblem,
} from './one-line/index.ts';
export { checkGrant, grantRequests, validateGrant, type Grant, type GrantFault, type GrantOptions, type GrantProblem } from './grant/index.ts';
export {
  disruptDay,
  LEAST_MEETING_MINUTES,
  MAX_DISRUPTION_MINUTES,
  settleDisrupted,
  type DayTimes,
  type DisruptedDay,
  type DisruptionFault,
  type DisruptionOrder,
  type RetimedSlot,
  type SettledSchedule,
  type UnfitMeeting,
  type UnfitReason,
} from './disruption/index.ts';
export { brokenMeetings, problemForRepair, repairMoves, repairSchedule, type BreakCause, type RepairOffer, type RepairProgress, type ScheduleRepairOptions } from './repair/index.ts';
export { MAX_VARIATION, varyProblem, type Variation, type VariationFault } from './what-if/index.ts';
export {
  escortsNeeded,
  interpreterNeed,
  numberInPools,
  type EscortPool,
  type InterpreterNeed,
  type InterpreterPool,
  type PoolSeat,
  type SpeakingSide,
} from './resources/index.ts';
export { cycleIn } from './order/cycle-in.ts';
export { rankStandBys, seatStandBy, type StandBy, type StandByOpening } from './stand-by/index.ts';
export {
  ASSUMPTION_RANGES,
  DEFAULT_ASSUMPTIONS,
  MAX_DAYS,
  MAX_FIRMS,
  MAX_SLOTS,
  MAX_TABLES,
  simulateForum,
  simulationFaults,
  type DemandAssumptions,
  type Figure,
  type FirmType,
  type ForumTerms,
  type LeftoverCause,
  type SimulatedPoint,
  type Simulation,
  type SimulationFault,
  type SimulationFaultKind,
  type SimulationOptions,
} from './simulation/index.ts';
