export {
  actOnMissingReport,
  MISSING_REPORT_TRANSITIONS,
  MOST_TAKEN_BACK,
  reportableFromMs,
  reportMissing,
  type MissableMeeting,
  type MissingReportAct,
  type MissingReportActor,
  type MissingReportStatus,
  type ReportRefusal,
  type StandByRules,
} from './missing-report.ts';
export { answerStandBy, standByExpiryMs, type OfferAnswerError, type StandByOfferState, type StandByOfferStatus, type StandBySide } from './stand-by-offer.ts';
