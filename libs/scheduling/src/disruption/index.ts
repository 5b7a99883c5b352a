export { disruptDay } from './disrupt-day.ts';
export { LEAST_MEETING_MINUTES, MAX_DISRUPTION_MINUTES, type DayTimes, type DisruptedDay, type DisruptionFault, type DisruptionOrder, type RetimedSlot } from './disruption.ts';
export { settleDisrupted, type SettledSchedule, type UnfitMeeting, type UnfitReason } from './settle-disrupted.ts';
