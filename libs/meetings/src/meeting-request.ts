import type { MeetingRequestId, OrganisationId } from './ids.ts';
import type { TimeWish } from './time-wish.ts';

/** The two organisations of a request: who sent it first, and who received it. */
export type RequestSide = 'sender' | 'recipient';
export type RequestActor = RequestSide | 'system';

export type MeetingRequestStatus = MeetingRequest['status'];

export const MEETING_REQUEST_STATUSES = [
  'pending',
  'countered',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'cancelled',
] as const satisfies readonly MeetingRequestStatus[];

interface RequestBase {
  readonly id: MeetingRequestId;
  readonly senderId: OrganisationId;
  readonly recipientId: OrganisationId;
  readonly sentMs: number;
}

/** Waits for an answer of the side on turn; holds no slot. */
interface OpenRequest extends RequestBase {
  /** From this instant on nobody but the system may act. */
  readonly expiresMs: number;
  /** The side that has to answer. */
  readonly turn: RequestSide;
}

export interface PendingRequest extends OpenRequest {
  readonly status: 'pending';
  readonly turn: 'recipient';
}

export interface CounteredRequest extends OpenRequest {
  readonly status: 'countered';
  /** The last proposal, made by the side that is not on turn. */
  readonly timeWish: TimeWish;
}

export interface AcceptedRequest extends RequestBase {
  readonly status: 'accepted';
  readonly decidedMs: number;
  /** The proposal that was accepted; null if none was ever made. */
  readonly timeWish: TimeWish | null;
}

export interface DeclinedRequest extends RequestBase {
  readonly status: 'declined';
  readonly decidedMs: number;
  readonly by: RequestSide;
  readonly reason: string | null;
}

export interface WithdrawnRequest extends RequestBase {
  readonly status: 'withdrawn';
  readonly decidedMs: number;
  readonly by: RequestActor;
}

export interface ExpiredRequest extends RequestBase {
  readonly status: 'expired';
  readonly decidedMs: number;
}

export interface CancelledRequest extends RequestBase {
  readonly status: 'cancelled';
  readonly decidedMs: number;
  readonly by: RequestActor;
  readonly reason: string;
}

export type MeetingRequest =
  | PendingRequest
  | CounteredRequest
  | AcceptedRequest
  | DeclinedRequest
  | WithdrawnRequest
  | ExpiredRequest
  | CancelledRequest;

/** Statuses that occupy the pair: no second request while one of them holds. */
export const isOpen = (request: MeetingRequest): request is PendingRequest | CounteredRequest =>
  request.status === 'pending' || request.status === 'countered';

/** The side that has to answer; null when nobody has to. */
export const turnOf = (request: MeetingRequest): RequestSide | null => (isOpen(request) ? request.turn : null);

export const otherSide = (side: RequestSide): RequestSide => (side === 'sender' ? 'recipient' : 'sender');

/** Null if the organisation is no party to the request. */
export function sideOf(
  request: Pick<MeetingRequest, 'senderId' | 'recipientId'>,
  organisationId: OrganisationId,
): RequestSide | null {
  if (request.senderId === organisationId) return 'sender';
  return request.recipientId === organisationId ? 'recipient' : null;
}
