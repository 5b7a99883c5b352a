import { err, ok, type Result } from '@spilno/kernel';
import { isPast, type BookingDeadlines, type MeetingQuota } from './booking-rules.ts';
import type { MeetingRequestId, OrganisationId } from './ids.ts';
import type { SendRequestError } from './meeting-error.ts';
import {
  isOpen,
  sideOf,
  type AcceptedRequest,
  type MeetingRequest,
  type PendingRequest,
  type RequestSide,
} from './meeting-request.ts';
import { actOnMeetingRequest, type RequestActContext } from './meeting-request-transitions.ts';
import { requestExpiryMs } from './request-expiry.ts';

/** One side of a new request with what it has used of its quota. */
export interface RequestParty {
  readonly organisationId: OrganisationId;
  readonly quota: Pick<MeetingQuota, 'maxOpenRequests' | 'maxMeetings'>;
  readonly openRequestsSent: number;
  readonly agreedMeetings: number;
}

export interface SendContext {
  readonly id: MeetingRequestId;
  readonly nowMs: number;
  readonly deadlines: BookingDeadlines;
  readonly answerWithinHours: number;
  readonly schedulePublished: boolean;
  /** Whether the event's rules let the participant types of the two meet. */
  readonly typesMayMeet: boolean;
  /** The pair's open or accepted request, whoever sent it; null if there is none. */
  readonly existing: MeetingRequest | null;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly request: PendingRequest }
  /** The other side had asked before: its request is now accepted, no second one arises. */
  | { readonly kind: 'agreed'; readonly request: AcceptedRequest };

/**
 * The rules for a new request. The recipient's quota is not consulted before it answers: its refusal would tell the
 * sender how busy it is.
 */
export function sendMeetingRequest(
  sender: RequestParty,
  recipient: RequestParty,
  context: SendContext,
): Result<SendOutcome, SendRequestError> {
  const { nowMs, deadlines, existing } = context;
  if (sender.organisationId === recipient.organisationId) return err({ kind: 'sameOrganisation' });
  if (!context.typesMayMeet) return err({ kind: 'typesMayNotMeet' });
  if (existing?.status === 'accepted') return err({ kind: 'alreadyAgreed' });
  if (existing !== null && isOpen(existing) && nowMs < existing.expiresMs)
    return crossing(existing, sender, recipient, context);
  if (deadlines.requestsCloseMs !== null && isPast(deadlines.requestsCloseMs, nowMs))
    return err({ kind: 'requestsClosed', closedMs: deadlines.requestsCloseMs });
  const { maxMeetings, maxOpenRequests } = sender.quota;
  if (sender.agreedMeetings >= maxMeetings) return err({ kind: 'meetingLimitReached', whose: 'own', maxMeetings });
  if (sender.openRequestsSent >= maxOpenRequests) return err({ kind: 'openRequestsExceeded', maxOpenRequests });
  return ok({
    kind: 'sent',
    request: {
      id: context.id,
      status: 'pending',
      senderId: sender.organisationId,
      recipientId: recipient.organisationId,
      sentMs: nowMs,
      turn: 'recipient',
      expiresMs: requestExpiryMs(nowMs, context.answerWithinHours, deadlines),
    },
  });
}

/** A request to somebody whose own request waits for our answer is that answer. */
function crossing(
  existing: MeetingRequest,
  sender: RequestParty,
  recipient: RequestParty,
  context: SendContext,
): Result<SendOutcome, SendRequestError> {
  const ownSide = sideOf(existing, sender.organisationId);
  if (ownSide === null) throw new Error('the existing request belongs to another pair');
  const accepted = actOnMeetingRequest(
    existing,
    { kind: 'accept' },
    ownSide,
    acceptContext(ownSide, sender, recipient, context),
  );
  if (accepted.ok) return ok({ kind: 'agreed', request: accepted.value as AcceptedRequest });
  if (accepted.error.kind !== 'meetingLimitReached') return err({ kind: 'requestAlreadyOpen' });
  return err({
    kind: 'meetingLimitReached',
    whose: accepted.error.side === ownSide ? 'own' : 'other',
    maxMeetings: accepted.error.maxMeetings,
  });
}

function acceptContext(
  ownSide: RequestSide,
  sender: RequestParty,
  recipient: RequestParty,
  context: SendContext,
): RequestActContext {
  const used = (party: RequestParty) => ({
    agreedMeetings: party.agreedMeetings,
    maxMeetings: party.quota.maxMeetings,
  });
  const { nowMs, deadlines, answerWithinHours, schedulePublished } = context;
  const agreed =
    ownSide === 'sender'
      ? { sender: used(sender), recipient: used(recipient) }
      : { sender: used(recipient), recipient: used(sender) };
  return { nowMs, deadlines, answerWithinHours, schedulePublished, agreed };
}
