export {
  actOnAnotherTime,
  ANOTHER_TIME_TRANSITIONS,
  askForAnotherTime,
  MAX_AGREED_MOVES,
  MAX_ASKS_PER_SIDE,
  MAX_OFFERED_SLOTS,
  mayAskForAnotherTime,
  type AnotherTimeAct,
  type AnotherTimeActor,
  type AnotherTimeStatus,
  type AnswerError,
  type AskError,
  type AskRefusal,
  type MovableMeeting,
  type MoveRefusal,
} from './another-time.ts';
export { isPast, type BookingDeadlines, type MeetingQuota } from './booking-rules.ts';
export type { MeetingRequestId, OfficerId, OrganisationId } from './ids.ts';
export type { RequestActError, SendRequestError, WishError } from './meeting-error.ts';
export type { MeetingRequestAct, MeetingRequestActKind } from './meeting-request-act.ts';
export {
  isOpen,
  MEETING_REQUEST_STATUSES,
  otherSide,
  sideOf,
  turnOf,
  type AcceptedRequest,
  type CancelledRequest,
  type CounteredRequest,
  type DeclinedRequest,
  type ExpiredRequest,
  type MeetingRequest,
  type MeetingRequestStatus,
  type PendingRequest,
  type RequestActor,
  type RequestSide,
  type WithdrawnRequest,
} from './meeting-request.ts';
export {
  actOnMeetingRequest,
  cancelRefusal,
  MEETING_REQUEST_TRANSITIONS,
  possibleActs,
  type RequestActContext,
} from './meeting-request-transitions.ts';
export { pairAgreed, type PairAgreement, type PairFacts } from './pair-agreed.ts';
export {
  cancelMeeting,
  MEETING_TRANSITIONS,
  type CancelMeetingError,
  type MeetingActor,
  type MeetingStatus,
} from './planned-meeting-status.ts';
export { remainingMeetings, remainingRequests } from './remaining-meetings.ts';
export { requestExpiryMs } from './request-expiry.ts';
export {
  actOnScheduleVersion,
  SCHEDULE_VERSION_TRANSITIONS,
  type ScheduleVersionAct,
  type ScheduleVersionActor,
  type ScheduleVersionStatus,
} from './schedule-version-status.ts';
export { changeSeat, MAX_COMPANIONS, type SeatAct, type SeatChange, type SeatError, type SeatPart } from './seat-change.ts';
export { sendMeetingRequest, type RequestParty, type SendContext, type SendOutcome } from './send-meeting-request.ts';
export type { StateTable, StepError } from './state-table.ts';
export { saysSomething, type PartOfDay, type TimeWish } from './time-wish.ts';
export {
  actOnRegistration,
  REGISTRATION_TRANSITIONS,
  type RegistrationAct,
  type RegistrationActor,
  type RegistrationStatus,
} from './vetting/registration-status.ts';
export {
  addDecision,
  decideCase,
  VETTING_TRANSITIONS,
  type DecisionContext,
  type VettingCaseStatus,
  type VettingDecision,
  type VettingError,
  type VettingVerdict,
} from './vetting/vetting-case.ts';
export { setWish, WISH_STRENGTHS, type WishContext, type WishStrength } from './wish.ts';
export {
  actOnMissingReport,
  answerStandBy,
  MISSING_REPORT_TRANSITIONS,
  reportableFromMs,
  reportMissing,
  standByExpiryMs,
  type MissableMeeting,
  type MissingReportAct,
  type MissingReportActor,
  type MissingReportStatus,
  type OfferAnswerError,
  type ReportRefusal,
  type StandByOfferState,
  type StandByOfferStatus,
  type StandByRules,
  type StandBySide,
} from './stand-by/index.ts';
