import type { BookingDeadlines } from './booking-rules.ts';

/**
 * When a request (or a counter-proposal) made at `fromMs` stops waiting: after the event's answering time, at the
 * latest when requests close.
 */
export function requestExpiryMs(
  fromMs: number,
  answerWithinHours: number,
  deadlines: Pick<BookingDeadlines, 'requestsCloseMs'>,
): number {
  const expiryMs = fromMs + answerWithinHours * 3_600_000;
  return deadlines.requestsCloseMs === null ? expiryMs : Math.min(expiryMs, deadlines.requestsCloseMs);
}
