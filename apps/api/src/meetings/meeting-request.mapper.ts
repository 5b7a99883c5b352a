import { assertNever } from '@spilno/kernel';
import { type MeetingRequest, type MeetingRequestId, type OrganisationId } from '@spilno/meetings';
import { type MeetingRequestRow } from './meeting-request.entity.ts';

/** A stored row as the library sees it. */
export function toMeetingRequest(row: MeetingRequestRow): MeetingRequest {
  const base = {
    id: row.id as MeetingRequestId,
    senderId: row.senderRegistrationId as OrganisationId,
    recipientId: row.recipientRegistrationId as OrganisationId,
    sentMs: row.sentAt.getTime(),
  };
  const decidedMs = (row.answeredAt ?? row.sentAt).getTime();
  const expiresMs = row.expiresAt.getTime();
  switch (row.status) {
    case 'pending':
      return { ...base, status: 'pending', turn: 'recipient', expiresMs };
    case 'countered':
      return { ...base, status: 'countered', turn: row.turn ?? 'sender', expiresMs, timeWish: timeWishOf(row) };
    case 'accepted':
      return { ...base, status: 'accepted', decidedMs, timeWish: row.counterMessage === null ? null : timeWishOf(row) };
    case 'declined':
      return { ...base, status: 'declined', decidedMs, by: row.decidedBySide === 'sender' ? 'sender' : 'recipient', reason: row.reason };
    case 'withdrawn':
      return { ...base, status: 'withdrawn', decidedMs, by: row.decidedBySide ?? 'sender' };
    case 'expired':
      return { ...base, status: 'expired', decidedMs };
    case 'cancelled':
      return { ...base, status: 'cancelled', decidedMs, by: row.decidedBySide ?? 'system', reason: row.reason ?? '' };
    default:
      return assertNever(row.status);
  }
}

const timeWishOf = (row: MeetingRequestRow) => ({ day: row.counterDay, partOfDay: row.counterPartOfDay, text: row.counterMessage ?? '' });

export interface RequestChange {
  readonly status: MeetingRequest['status'];
  readonly turn: string | null;
  readonly counterMessage: string | null;
  readonly counterDay: string | null;
  readonly counterPartOfDay: string | null;
  readonly reason: string | null;
  readonly decidedBySide: string | null;
  readonly expiresAt: Date | null;
}

/** The columns that a step of the library changes; null leaves time wish and expiry as they are. */
export function toChange(request: MeetingRequest): RequestChange {
  const isOpen = request.status === 'pending' || request.status === 'countered';
  const timeWish = request.status === 'countered' ? request.timeWish : null;
  return {
    status: request.status,
    turn: isOpen ? request.turn : null,
    counterMessage: timeWish?.text ?? null,
    counterDay: timeWish?.day ?? null,
    counterPartOfDay: timeWish?.partOfDay ?? null,
    reason: request.status === 'declined' || request.status === 'cancelled' ? request.reason : null,
    decidedBySide: 'by' in request ? request.by : null,
    expiresAt: isOpen ? new Date(request.expiresMs) : null,
  };
}
