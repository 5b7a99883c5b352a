import { assertNever, err, ok, type Result } from '@spilno/kernel';
import { isPast, type BookingDeadlines } from './booking-rules.ts';
import type { RequestActError } from './meeting-error.ts';
import type { MeetingRequestAct, MeetingRequestActKind } from './meeting-request-act.ts';
import {
  isOpen,
  otherSide,
  turnOf,
  type MeetingRequest,
  type MeetingRequestStatus,
  type RequestActor,
} from './meeting-request.ts';
import { requestExpiryMs } from './request-expiry.ts';
import { saysSomething } from './time-wish.ts';

/**
 * Who may take a step: the side that has to answer, the side that waits for the answer, both, or the product itself
 * (expiry; a registration that was withdrawn or hidden).
 */
export type Performer = 'onTurn' | 'waiting' | 'either' | 'system';

interface Transition {
  readonly to: MeetingRequestStatus;
  readonly by: readonly Performer[];
}

/** The whole life of a request. What is not written here is not possible. */
export const MEETING_REQUEST_TRANSITIONS: Readonly<
  Record<MeetingRequestStatus, Readonly<Partial<Record<MeetingRequestActKind, Transition>>>>
> = {
  pending: {
    accept: { to: 'accepted', by: ['onTurn'] },
    decline: { to: 'declined', by: ['onTurn'] },
    counter: { to: 'countered', by: ['onTurn'] },
    withdraw: { to: 'withdrawn', by: ['waiting', 'system'] },
    expire: { to: 'expired', by: ['system'] },
  },
  countered: {
    accept: { to: 'accepted', by: ['onTurn'] },
    decline: { to: 'declined', by: ['onTurn'] },
    counter: { to: 'countered', by: ['onTurn'] },
    withdraw: { to: 'withdrawn', by: ['waiting', 'system'] },
    expire: { to: 'expired', by: ['system'] },
  },
  accepted: { cancel: { to: 'cancelled', by: ['either', 'system'] } },
  declined: {},
  withdrawn: {},
  expired: {},
  cancelled: {},
};

/** What an act needs to know beside the request. */
export interface RequestActContext {
  readonly nowMs: number;
  readonly deadlines: BookingDeadlines;
  readonly answerWithinHours: number;
  /** A schedule that may hold the pair's meeting is public: the cut-off for cancelling applies. */
  readonly schedulePublished: boolean;
  /** Agreed meetings of each side, without this request, and their limits. */
  readonly agreed: Readonly<
    Record<'sender' | 'recipient', { readonly agreedMeetings: number; readonly maxMeetings: number }>
  >;
}

/** Takes one step in the life of a request, or says why it cannot be taken. */
export function actOnMeetingRequest(
  request: MeetingRequest,
  act: MeetingRequestAct,
  actor: RequestActor,
  context: RequestActContext,
): Result<MeetingRequest, RequestActError> {
  const transition = MEETING_REQUEST_TRANSITIONS[request.status][act.kind];
  if (transition === undefined) return err({ kind: 'notPossibleInStatus', status: request.status, act: act.kind });
  if (!transition.by.some((performer) => performs(performer, actor, request)))
    return err({ kind: 'notYourTurn', turn: turnOf(request) });
  const refusal = refusalByRules(request, act, actor, context);
  return refusal === null ? ok(after(request, act, actor, context)) : err(refusal);
}

/** The acts that this actor could take now, for the buttons of a page. */
export function possibleActs(request: MeetingRequest, actor: RequestActor): readonly MeetingRequestActKind[] {
  return Object.entries(MEETING_REQUEST_TRANSITIONS[request.status])
    .filter(([, transition]) => transition.by.some((performer) => performs(performer, actor, request)))
    .map(([act]) => act as MeetingRequestActKind);
}

function performs(performer: Performer, actor: RequestActor, request: MeetingRequest): boolean {
  if (actor === 'system') return performer === 'system';
  const turn = turnOf(request);
  if (performer === 'onTurn') return actor === turn;
  if (performer === 'waiting') return turn !== null && actor === otherSide(turn);
  return performer === 'either';
}

function refusalByRules(
  request: MeetingRequest,
  act: MeetingRequestAct,
  actor: RequestActor,
  context: RequestActContext,
): RequestActError | null {
  const { nowMs, deadlines } = context;
  if (isOpen(request) && actor !== 'system' && nowMs >= request.expiresMs)
    return { kind: 'requestExpired', expiredMs: request.expiresMs };
  switch (act.kind) {
    case 'accept':
      return limitReached(context);
    case 'counter':
      if (deadlines.requestsCloseMs !== null && isPast(deadlines.requestsCloseMs, nowMs))
        return { kind: 'requestsClosed', closedMs: deadlines.requestsCloseMs };
      return saysSomething(act.timeWish) ? null : { kind: 'timeWishRequired' };
    case 'expire':
      return isOpen(request) && nowMs < request.expiresMs
        ? { kind: 'notYetExpired', expiresMs: request.expiresMs }
        : null;
    case 'cancel':
      return cancelRefusal(act.reason, actor, context);
    case 'decline':
    case 'withdraw':
      return null;
    default:
      return assertNever(act);
  }
}

function limitReached({ agreed }: RequestActContext): RequestActError | null {
  for (const side of ['sender', 'recipient'] as const) {
    if (agreed[side].agreedMeetings >= agreed[side].maxMeetings)
      return { kind: 'meetingLimitReached', side, maxMeetings: agreed[side].maxMeetings };
  }
  return null;
}

/** Why what is agreed, by a request or by wishes, cannot be cancelled now: without a reason, or past the cut-off of a published meeting. */
export function cancelRefusal(
  reason: string,
  actor: RequestActor,
  { nowMs, deadlines, schedulePublished }: Pick<RequestActContext, 'nowMs' | 'schedulePublished'> & { readonly deadlines: Pick<BookingDeadlines, 'cancelCutOffMs'> },
): RequestActError | null {
  if (reason.trim() === '') return { kind: 'reasonRequired' };
  if (actor === 'system' || !schedulePublished || deadlines.cancelCutOffMs === null) return null;
  return isPast(deadlines.cancelCutOffMs, nowMs)
    ? { kind: 'cancelCutOffPassed', cutOffMs: deadlines.cancelCutOffMs }
    : null;
}

function after(
  request: MeetingRequest,
  act: MeetingRequestAct,
  actor: RequestActor,
  context: RequestActContext,
): MeetingRequest {
  const { id, senderId, recipientId, sentMs } = request;
  const base = { id, senderId, recipientId, sentMs };
  const decidedMs = context.nowMs;
  switch (act.kind) {
    case 'accept':
      return {
        ...base,
        status: 'accepted',
        decidedMs,
        timeWish: request.status === 'countered' ? request.timeWish : null,
      };
    case 'decline':
      return { ...base, status: 'declined', decidedMs, by: sideActing(actor), reason: act.reason };
    case 'counter':
      return {
        ...base,
        status: 'countered',
        timeWish: act.timeWish,
        turn: otherSide(sideActing(actor)),
        expiresMs: requestExpiryMs(context.nowMs, context.answerWithinHours, context.deadlines),
      };
    case 'withdraw':
      return { ...base, status: 'withdrawn', decidedMs, by: actor };
    case 'expire':
      return { ...base, status: 'expired', decidedMs };
    case 'cancel':
      return { ...base, status: 'cancelled', decidedMs, by: actor, reason: act.reason };
    default:
      return assertNever(act);
  }
}

function sideActing(actor: RequestActor): 'sender' | 'recipient' {
  if (actor === 'system') throw new Error('the table gives this act to a side only');
  return actor;
}
