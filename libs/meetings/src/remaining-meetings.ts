import type { MeetingQuota } from './booking-rules.ts';

/** How many more meetings the organisation may agree to; never negative, also after the organiser lowered the limit. */
export const remainingMeetings = (quota: Pick<MeetingQuota, 'maxMeetings'>, agreedMeetings: number): number =>
  Math.max(0, quota.maxMeetings - agreedMeetings);

/** How many more requests may wait for an answer at the same time; never negative. */
export const remainingRequests = (quota: Pick<MeetingQuota, 'maxOpenRequests'>, openRequestsSent: number): number =>
  Math.max(0, quota.maxOpenRequests - openRequestsSent);
