/** Limits of a participant type (or of one organisation, where the organiser made an exception). */
export interface MeetingQuota {
  /** Requests sent by the organisation that wait for an answer. */
  readonly maxOpenRequests: number;
  /** Agreed meetings, whichever side asked. */
  readonly maxMeetings: number;
  /** Wishes of strength *must*. */
  readonly maxMustWishes: number;
}

/** Instants set by the organiser; null: no such limit. */
export interface BookingDeadlines {
  /** From then on nobody sends or counters, and what is still open expires. */
  readonly requestsCloseMs: number | null;
  /** From then on wishes are fixed. */
  readonly wishesCloseMs: number | null;
  /** Once a schedule is published, from then on participants no longer cancel. */
  readonly cancelCutOffMs: number | null;
}

/** Whether a deadline has been reached: the instant itself is already too late. */
export const isPast = (deadlineMs: number | null, nowMs: number): boolean => deadlineMs !== null && nowMs >= deadlineMs;
