import { Injectable } from '@nestjs/common';
import { actOnMeetingRequest, cancelRefusal, type MeetingRequest, type MeetingRequestAct, type OrganisationId, type RequestActContext, type RequestActError, type RequestSide, sideOf } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, InvalidInput, isActing, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Agreements } from './agreements.ts';
import { readEventRules, readParty } from './booking-rules.ts';
import { type MeetingRequestRow } from './meeting-request.entity.ts';
import { toChange, toMeetingRequest } from './meeting-request.mapper.ts';
import { MeetingCancellation } from './meeting-cancellation.ts';
import { PairReader } from './pair-reader.ts';
import { type RequestNotice, RequestNotices } from './request-notices.ts';
import { QuotaExceeded } from './request.result.ts';
import { lockRequest, storeChange } from './request-rows.ts';

export interface ActOrder {
  readonly requestId: string;
  readonly version: number;
  readonly act: MeetingRequestAct;
}
export type ActFault = InvalidInput | LocationRefused | NotFound | NotPossible | QuotaExceeded | StaleVersion;
export interface RequestActedOn {
  readonly requestId: string;
  readonly status: MeetingRequest['status'];
}

const NOTICES: Partial<Record<MeetingRequestAct['kind'], RequestNotice>> = {
  accept: 'requestAccepted',
  decline: 'requestDeclined',
  counter: 'requestCountered',
  withdraw: 'requestWithdrawn',
  cancel: 'agreementCancelled',
};

/** Accept, decline, counter, withdraw, cancel: one step of the life of a request. */
@Injectable()
export class ActOnRequestService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly pairs: PairReader,
    private readonly agreements: Agreements,
    private readonly notices: RequestNotices,
    private readonly cancellation: MeetingCancellation,
  ) {}

  async act(scope: DelegateScope, order: ActOrder): Promise<RequestActedOn | ActFault> {
    const unsafe = refuseUnsafeTexts(textsOf(order.act));
    if (unsafe) return unsafe;
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    return inTransaction(this.source, async (manager) => {
      const row = await lockOwnRequest(manager, this.pairs, scope, order.requestId);
      if (!row) return this.#endAgreedByWishes(manager, scope, order);
      const side = sideOf(toMeetingRequest(row), ownId as OrganisationId)!;
      const now = await this.clock.now(eventId, manager);
      const next = actOnMeetingRequest(toMeetingRequest(row), neutralAct(order.act), side, await this.#context(manager, row, now));
      if (!next.ok) return toFault(next.error, side);
      if (row.version !== order.version) return StaleVersion.at(row.version);
      await this.#carryOut(manager, scope, row, next.value, order.act, now);
      return { requestId: row.id, status: next.value.status };
    });
  }

  /** What wishes have agreed has no request; it is cancelled by the id under which it is shown. */
  async #endAgreedByWishes(manager: EntityManager, scope: DelegateScope, { requestId, act }: ActOrder): Promise<RequestActedOn | ActFault> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const otherId = act.kind === 'cancel' ? await lockAgreedByWishes(manager, this.pairs, eventId, ownId, requestId) : null;
    if (act.kind !== 'cancel' || otherId === null) return NotFound.create();
    const reason = neutralText(act.reason);
    const cutOffMs = await this.cancellation.cutOffMs(manager, eventId, ownId, otherId);
    const refusal = cancelRefusal(reason, 'sender', { nowMs: (await this.clock.now(eventId, manager)).getTime(), deadlines: { cancelCutOffMs: cutOffMs }, schedulePublished: cutOffMs !== null });
    if (refusal) return toFault(refusal, 'sender');
    await this.cancellation.cancelPair(manager, scope.actor, eventId, ownId, otherId, reason);
    await this.agreements.end(manager, eventId, ownId, otherId, ownId, reason);
    await this.notices.tell(manager, 'agreementCancelled', eventId, otherId, ownId);
    await this.notices.record(manager, scope.actor, { eventId, action: 'meetingRequest.cancelled', requestId, registrationIds: [ownId, otherId] });
    return { requestId, status: 'cancelled' };
  }

  async #context(manager: EntityManager, row: MeetingRequestRow, now: Date): Promise<RequestActContext> {
    const rules = await readEventRules(manager, row.eventId, now);
    const [sender, recipient] = [await readParty(manager, row.eventId, row.senderRegistrationId), await readParty(manager, row.eventId, row.recipientRegistrationId)];
    const used = ({ agreedMeetings, quota }: typeof sender) => ({ agreedMeetings, maxMeetings: quota.maxMeetings });
    return {
      nowMs: now.getTime(),
      deadlines: { ...rules.deadlines, cancelCutOffMs: await this.cancellation.cutOffMs(manager, row.eventId, row.senderRegistrationId, row.recipientRegistrationId) },
      answerWithinHours: rules.answerWithinHours,
      schedulePublished: rules.isSchedulePublished,
      agreed: { sender: used(sender), recipient: used(recipient) },
    };
  }

  async #carryOut(manager: EntityManager, scope: DelegateScope, row: MeetingRequestRow, next: MeetingRequest, act: MeetingRequestAct, now: Date): Promise<void> {
    const { eventId } = scope;
    const ownId = scope.delegation.registrationId;
    const otherId = ownId === row.senderRegistrationId ? row.recipientRegistrationId : row.senderRegistrationId;
    if (next.status === 'cancelled') {
      await this.cancellation.cancelPair(manager, scope.actor, eventId, ownId, otherId, next.reason);
      await this.agreements.end(manager, eventId, ownId, otherId, ownId, next.reason);
    }
    await storeChange(manager, row, toChange(next), now, scope.actor.accountId);
    if (next.status === 'accepted') await this.agreements.fromRequest(manager, eventId, next);
    const notice = NOTICES[act.kind];
    if (notice && !row.isHeldBack) await this.notices.tell(manager, notice, eventId, otherId, ownId, next.status === 'countered' ? new Date(next.expiresMs) : null);
    await this.notices.record(manager, scope.actor, { eventId, action: `meetingRequest.${next.status}`, requestId: row.id, registrationIds: [ownId, otherId] });
  }
}

/** The request if it is one of the registration's and not hidden from it, locked together with its pair. */
async function lockOwnRequest(manager: EntityManager, pairs: PairReader, scope: DelegateScope, requestId: string): Promise<MeetingRequestRow | null> {
  const { eventId, delegation } = scope;
  const [found] = (await manager.query(
    `select sender_registration_id as "senderId", recipient_registration_id as "recipientId" from meeting_request
     where event_id = $1 and id = $2 and $3 in (sender_registration_id, recipient_registration_id) and ($4 or not is_held_back)`,
    [eventId, requestId, delegation.registrationId, isActing(scope)],
  )) as { senderId: string; recipientId: string }[];
  if (!found) return null;
  await pairs.lock(manager, eventId, found.senderId, found.recipientId);
  for (const id of [found.senderId, found.recipientId].sort()) await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 1))`, [`${eventId}:${id}`]);
  return lockRequest(manager, eventId, requestId);
}

/** The other side of what wishes have agreed under this id, its pair locked; null where there is nothing of the kind by now. */
async function lockAgreedByWishes(manager: EntityManager, pairs: PairReader, eventId: string, ownId: string, agreementId: string): Promise<string | null> {
  const read = async (): Promise<string | null> => {
    const [row] = (await manager.query(
      `select case when first_registration_id = $3 then second_registration_id else first_registration_id end as "otherId" from agreement
       where event_id = $1 and id = $2 and source = 'wishes' and ended_at is null and $3 in (first_registration_id, second_registration_id)`,
      [eventId, agreementId, ownId],
    )) as { otherId: string }[];
    return row?.otherId ?? null;
  };
  const otherId = await read();
  if (otherId === null) return null;
  await pairs.lock(manager, eventId, ownId, otherId);
  return read();
}

function textsOf(act: MeetingRequestAct): Record<string, string | null> {
  switch (act.kind) {
    case 'counter':
      return { message: act.timeWish.text };
    case 'decline':
    case 'cancel':
      return { reason: act.reason };
    default:
      return {};
  }
}

function neutralAct(act: MeetingRequestAct): MeetingRequestAct {
  if (act.kind === 'counter') return { ...act, timeWish: { ...act.timeWish, text: neutralText(act.timeWish.text) } };
  if (act.kind === 'decline') return { ...act, reason: act.reason === null ? null : neutralText(act.reason) };
  return act.kind === 'cancel' ? { ...act, reason: neutralText(act.reason) } : act;
}

function toFault(error: RequestActError, side: RequestSide): ActFault {
  switch (error.kind) {
    case 'notPossibleInStatus':
      return NotPossible.because('notPossibleInStatus', `The request is ${error.status} by now.`, error.status);
    case 'notYourTurn':
      return NotPossible.because('notYourTurn', 'The other side has to answer.', error.turn);
    case 'requestExpired':
    case 'notYetExpired':
      return NotPossible.because('requestExpired', 'The time to answer is over. Send a new request.', 'expired');
    case 'requestsClosed':
      return NotPossible.because('requestsClosed', 'Requests are closed; accept or decline is still possible.');
    case 'cancelCutOffPassed':
      return NotPossible.because('afterCutoff', 'It is too late to cancel here. Speak to the organisers.');
    case 'reasonRequired':
      return InvalidInput.of('reason', 'required', 'Give the reason; the other side reads it.');
    case 'timeWishRequired':
      return InvalidInput.of('timeWish', 'required', 'Say when you would rather meet.');
    case 'meetingLimitReached':
      return error.side === side
        ? QuotaExceeded.of('meetings', error.maxMeetings, `You have agreed to ${error.maxMeetings} meetings, which is the limit.`)
        : NotPossible.because('otherIsFull', 'The other side cannot take another meeting.');
  }
}
