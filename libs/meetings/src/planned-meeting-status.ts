import { err, type Result } from '@spilno/kernel';
import { isPast, type BookingDeadlines } from './booking-rules.ts';
import { step, type StateTable, type StepError } from './state-table.ts';

/** A meeting of a published schedule; a move is a new version of the schedule, not a state. */
export type MeetingStatus = 'planned' | 'cancelled';
export type MeetingAct = 'cancel';
export type MeetingActor = 'participant' | 'organiser' | 'system';

export const MEETING_TRANSITIONS: StateTable<MeetingStatus, MeetingAct, MeetingActor> = {
  planned: { cancel: { to: 'cancelled', by: ['participant', 'organiser', 'system'] } },
  cancelled: {},
};

export type CancelMeetingError =
  | StepError<MeetingStatus, MeetingAct>
  | { readonly kind: 'reasonRequired' }
  | { readonly kind: 'cancelCutOffPassed'; readonly cutOffMs: number }
  | { readonly kind: 'meetingStarted'; readonly startMs: number };

/** Cancels a planned meeting: always with a reason; participants up to the cut-off and before it starts, organisers at any time. */
export function cancelMeeting(
  meeting: { readonly status: MeetingStatus; readonly startMs: number },
  reason: string,
  actor: MeetingActor,
  { nowMs, deadlines }: { readonly nowMs: number; readonly deadlines: Pick<BookingDeadlines, 'cancelCutOffMs'> },
): Result<MeetingStatus, CancelMeetingError> {
  const next = step(MEETING_TRANSITIONS, meeting.status, 'cancel', actor);
  if (!next.ok) return next;
  if (reason.trim() === '') return err({ kind: 'reasonRequired' });
  if (actor !== 'participant') return next;
  const cutOffMs = deadlines.cancelCutOffMs;
  if (cutOffMs !== null && isPast(cutOffMs, nowMs)) return err({ kind: 'cancelCutOffPassed', cutOffMs });
  return nowMs >= meeting.startMs ? err({ kind: 'meetingStarted', startMs: meeting.startMs }) : next;
}
